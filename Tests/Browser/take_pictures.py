#!/usr/bin/env python3
"""Takes the pictures of the documentation: every view on a desktop, every page on a phone and on paper.

    take_pictures.py FOLDER INTO

FOLDER holds report.html, rank.html, stress.html, whatif.html and replan.html. Paper needs pdftoppm (poppler-utils).
"""

import pathlib
import subprocess
import sys

from devtools import Browser

DESKTOP, PHONE = (1280, 860), (360, 740)
# Sections of the page of a plan, each as high as it may be.
SECTIONS = {"timeline": 760, "vacancies": 760, "quotas": 620, "targets": 760, "officers": 620, "posts": 620, "solve": 620}
# What is opened, chosen and scrolled to before a page is taken.
READY = {
    "report": "",
    "rank": "Array.from(document.querySelectorAll('#ranking details')).find((d) => d.querySelectorAll('.moves').length > 1)"
            " .open = true; document.querySelector('#ranking details[open]').scrollIntoView({behavior: 'instant'});"
            " scrollBy({top: -180, behavior: 'instant'})",
    "stress": "", "whatif": "", "replan": "document.getElementById('frontier').scrollIntoView({behavior: 'instant'})",
}
# The page of paper that is shown.
PAPER = {"report": 2, "rank": 2, "stress": 2, "whatif": 2, "replan": 1}


def settle(page):
    page.run("new Promise((done) => setTimeout(done, 400))")


def paper(page, name, into):
    page.paper(into / f"{name}.pdf")
    subprocess.run(["pdftoppm", "-png", "-r", "72", "-f", str(PAPER[name]), "-singlefile", "-l", str(PAPER[name]),
                    str(into / f"{name}.pdf"), str(into / f"{name}-paper")], check=True)
    (into / f"{name}.pdf").unlink()


def main():
    folder, into = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    into.mkdir(parents=True, exist_ok=True)
    with Browser() as page:
        for name, ready in READY.items():
            path = folder / f"{name}.html"
            page.open(path, *DESKTOP)
            page.run(ready + "; 0")
            settle(page)
            page.picture(into / (f"{name}-answer.png" if name == "report" else f"report-{name}.png"))
            page.open(path, *PHONE, phone=True)
            page.run(ready + "; 0")
            settle(page)
            page.picture(into / ("report-phone.png" if name == "report" else f"report-{name}-phone.png"))
            page.open(path, *DESKTOP)
            page.run(ready + "; 0")
            paper(page, name, into)
        path = folder / "report.html"
        page.open(path, *DESKTOP)
        page.run("document.querySelector('#posts details').open = true; document.querySelector('form.filters').remove()")
        for section, height in SECTIONS.items():
            page.picture(into / f"report-{section}.png", "#" + section, height)
        page.open(path, *DESKTOP, dark=True)
        page.run("document.getElementById('timeline').scrollIntoView({behavior: 'instant'})")
        settle(page)
        page.picture(into / "report-dark.png")


if __name__ == "__main__":
    main()
