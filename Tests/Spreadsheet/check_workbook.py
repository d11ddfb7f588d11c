#!/usr/bin/env python3
"""Opens roster.xlsx in LibreOffice, without a window, and compares what it shows with plan.json.

    check_workbook.py ROSTER.xlsx PLAN.json [TEXT]...

Every sheet is saved as CSV, as its cells are shown: levels, tours, months, vacancies and the timeline have to be those of
the plan. Saved once more as flat XML no cell may hold a formula, and each TEXT must be in a cell as a text.
Standard library only; says what differs and ends with 1.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as XML

# Commas, quotes, UTF-8, cells as they are shown, no formulas, every sheet.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def convert(book, form, folder):
    """Lets LibreOffice save a workbook in another form."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if not program:
        sys.exit("there is no LibreOffice: Scripts/prepare test installs it")
    with tempfile.TemporaryDirectory() as profile:
        run = subprocess.run(
            [program, "-env:UserInstallation=file://" + profile, "--headless", "--convert-to", form,
             "--outdir", str(folder), str(book)], capture_output=True, text=True, timeout=240)
    if run.returncode:
        sys.exit("LibreOffice ended with " + str(run.returncode) + ": " + run.stderr)


def sheets(folder, stem):
    """The rows of each sheet by its name."""
    found = {}
    for path in sorted(folder.glob(stem + "-*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            found[path.stem[len(stem) + 1:]] = list(csv.reader(file))
    return found


def table(rows):
    """Rows as dictionaries by the titles of their columns."""
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def number(text):
    return int(text.replace(",", "")) if text else None


def months(first, last):
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:]) - int(first[5:]) + 1


class Check:
    def __init__(self, found, plan):
        self.found, self.plan, self.faults = found, plan, []

    def same(self, what, shown, meant):
        if shown != meant:
            self.faults.append(f"{what}: {shown!r} instead of {meant!r}")

    def levels(self):
        rows = self.found["Summary"]
        values = [(number(row[1]), number(row[2])) for row in rows if row[3:4] and row[3] and row[1][:1].isdigit()]
        meant = [(level["value"], level["bound"]) for level in self.plan["levels"]]
        self.same("levels", values[:len(meant)], meant)

    def roster(self):
        shown = sorted((row["Post"], row["Officer"], row["From"], row["Until"], row["State"], row["Course"],
                        number(row["Points"]), number(row["Months"])) for row in table(self.found["Roster"]))
        meant = sorted((tour["post"], tour["officer"], tour["from"], tour["until"], tour["state"],
                        tour.get("course", ""), tour.get("points"), months(tour["from"], tour["until"]))
                       for tour in self.plan["tours"])
        shown = [(*row[:4], {"kept as published": "kept"}.get(row[4], row[4]), *row[5:]) for row in shown]
        self.same("roster", shown, meant)

    def reserves(self):
        """Every tour that the plan starts is there; nobody who has a tour is anybody's reserve."""
        start = next(place for place, row in enumerate(self.found["Reserves"]) if "Reserve" in row)
        rows = table(self.found["Reserves"][start:])
        shown = {(row["Post"], row["Officer"], row["From"], row["Until"]) for row in rows}
        self.same("tours with reserves", shown, {
            (tour["post"], tour["officer"], tour["from"], tour["until"])
            for tour in self.plan["tours"] if tour["state"] != "running"})
        sent = {tour["officer"] for tour in self.plan["tours"]}
        self.same("reserves who are sent", sorted(sent & {row["Reserve"] for row in rows}), [])

    def vacancies(self):
        if "Priority" not in self.found["Vacancies"][0]:
            self.found["Vacancies"] = [row for row in self.found["Vacancies"] if len(list(filter(None, row))) > 1]
        rows = table(self.found["Vacancies"]) if self.found["Vacancies"] else []
        for level in self.plan["levels"]:
            if level["level"].startswith("vacancies:"):
                shown = sum(number(row["Officer-months"]) for row in rows if row["Priority"] == level["level"][-1])
                self.same(level["level"], shown, level["value"])

    def timeline(self):
        """Each officer stands once for each tour that touches the horizon."""
        titles = [title for title in self.found["Timeline"][0] if title[:1].isdigit()]
        shown = sorted(row[title] for row in table(self.found["Timeline"]) for title in titles
                       if row[title] not in ("", "–"))
        meant = sorted(tour["officer"] for tour in self.plan["tours"]
                       if tour["from"] <= titles[-1] and tour["until"] >= titles[0])
        self.same("timeline", shown, meant)

    def cells(self, path, texts):
        """No cell is a formula, and the texts are texts."""
        found = set()
        for cell in XML.parse(path).getroot().iter(TABLE + "table-cell"):
            formula = cell.get(TABLE + "formula")
            if formula is not None:
                self.faults.append("a formula: " + formula)
            if cell.get(OFFICE + "value-type") == "string":
                found.add("".join(cell.find(TEXT + "p").itertext()))
        self.faults += [f"no cell with the text {text!r}" for text in texts if text not in found]


def main():
    book, plan, texts = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        convert(book, AS_CSV, folder)
        convert(book, "fods", folder)
        with open(plan, encoding="utf-8") as file:
            check = Check(sheets(folder, book.stem), json.load(file))
        names = ["Summary", "Roster", "Reserves", "Timeline", "Vacancies", "Quotas", "Targets", "Reasons"]
        check.same("sheets", sorted(check.found), sorted(names))
        check.levels()
        check.roster()
        check.reserves()
        check.vacancies()
        check.timeline()
        check.cells(folder / (book.stem + ".fods"), texts)
    for fault in check.faults:
        print(fault)
    sys.exit(bool(check.faults))


if __name__ == "__main__":
    main()
