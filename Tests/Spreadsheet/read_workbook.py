#!/usr/bin/env python3
"""Reads a workbook as the format (ECMA-376) has it and writes its sheets as JSON: {name: [[cell, ...], ...]}.

A cell is null, a number or a string; a formula stops the program. Standard library only.
"""

import json
import re
import sys
import xml.etree.ElementTree as XML
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def column(reference):
    """The place of a cell in its row: A is 0."""
    place = 0
    for letter in re.match("[A-Z]+", reference).group():
        place = place * 26 + ord(letter) - 64
    return place - 1


def cells(row, texts):
    """The cells of a row, those left out as null."""
    values = []
    for cell in row.iter(MAIN + "c"):
        if cell.find(MAIN + "f") is not None:
            sys.exit("a formula in " + cell.get("r"))
        value = cell.find(MAIN + "v")
        place = column(cell.get("r"))
        values += [None] * (place + 1 - len(values))
        if value is not None:
            values[place] = texts[int(value.text)] if cell.get("t") == "s" else float(value.text)
    return values


def main():
    with zipfile.ZipFile(sys.argv[1]) as book:
        if any(info.date_time[0] != 1980 for info in book.infolist()):
            sys.exit("a member of the file bears a time")
        texts = ["".join(part.text or "" for part in entry.iter(MAIN + "t"))
                 for entry in XML.fromstring(book.read("xl/sharedStrings.xml"))]
        names = [sheet.get("name") for sheet in XML.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        sheets = {}
        for number, name in enumerate(names, 1):
            page = XML.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            rows = {int(row.get("r")): cells(row, texts) for row in page.iter(MAIN + "row")}
            sheets[name] = [rows.get(place, []) for place in range(1, max(rows, default=0) + 1)]
        tables = [member for member in book.namelist() if member.startswith("xl/tables/")]
    json.dump({"sheets": sheets, "tables": len(tables)}, sys.stdout)


if __name__ == "__main__":
    main()
