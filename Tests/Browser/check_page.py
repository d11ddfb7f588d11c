#!/usr/bin/env python3
"""Opens a report in a real browser and says what is wrong with it, a line each; exit code 0 where nothing is.

    check_page.py PAGE [--pictures FOLDER]

Exit code 77 where there is no browser.
"""

import os
import sys

from access import breaches, unreadable, unnamed
from devtools import Browser, browser

SIZES = {"desktop": (1280, 900), "phone": (360, 740)}


def visible(selector):
    """An expression: how many elements of a selector are shown."""
    return f"Array.from(document.querySelectorAll({selector!r})).filter((e) => e.getClientRects().length).length"


def check_sizes(page, path, found, pictures):
    """No complaint, and nothing wider than the window, at any size in either scheme."""
    for name, (width, height) in SIZES.items():
        for dark in (False, True):
            page.open(path, width, height, dark=dark, phone=name == "phone")
            found += [f"{name}: {text}" for text in page.complaints()]
            wide = page.run("document.documentElement.scrollWidth") - width
            if wide > 0:
                found.append(f"{name}: {wide} pixels wider than the window")
            scheme = "dark" if dark else "light"
            found += [f"{name}, {scheme}: {text}" for text in unreadable(page)]
            if pictures:
                page.picture(f"{pictures}/{name}-{scheme}.png")


def check_structure(page, path, found):
    """Headings in order, languages declared, every control with a name, no identifier twice."""
    page.open(path)
    levels = page.run("Array.from(document.querySelectorAll('h1,h2,h3,h4')).map((h) => Number(h.tagName[1]))")
    if levels.count(1) != 1 or levels[0] != 1:
        found.append("there is not one heading of the first level, in front")
    found += [f"heading {b} follows heading {a}" for a, b in zip(levels, levels[1:]) if b > a + 1]
    if page.run("document.documentElement.lang") not in ("en", "fr"):
        found.append("the page does not say its language")
    twice = page.run("""(() => { const ids = Array.from(document.querySelectorAll('[id]'), (e) => e.id);
        return ids.filter((id, place) => ids.indexOf(id) !== place) })()""")
    found += [f"identifier {name} stands twice" for name in twice]
    lost = page.run("""Array.from(document.querySelectorAll('a[href^="#"]'), (a) => a.getAttribute('href').slice(1))
        .filter((id) => !document.getElementById(id))""")
    found += [f"a link leads to {name}, which is not there" for name in lost[:5]]
    found += unnamed(page)
    # What is closed or not chosen is looked at, too.
    page.run("document.querySelectorAll('details').forEach((part) => { part.open = true })")
    found += breaches(page)


def check_language(page, path, found):
    """The switch shows one language and hides the other, with the keyboard as with scripts off."""
    page.open(path)
    if page.run(visible("main [lang=fr]")) or not page.run(visible("main [lang=en]")):
        found.append("the page does not open in English alone")
    page.run("document.getElementById('speak-en').focus()")
    page.key("ArrowRight", 39)
    if page.run(visible("main [lang=en]")) or not page.run(visible("main [lang=fr]")):
        found.append("the arrow key does not switch to French")
    if page.run("document.documentElement.lang") != "fr":
        found.append("the document does not say that it speaks French")


def check_filters(page, path, found, kind, name):
    """Search, mission, vacancies and reset change what is shown; the count follows."""
    page.open(path)
    row = f"[data-row={kind}]"
    rows = visible(row)
    everything = page.run(rows)
    post = page.run(f"document.querySelector('{row} {name}').textContent")

    def settle():
        page.run("new Promise((done) => setTimeout(done, 300))")

    def put(name, value):
        page.run(f"(() => {{ const e = document.getElementById({name!r}); e.value = {value!r};"
                 " e.dispatchEvent(new Event('input', {bubbles: true})) })()")
        settle()

    put("search", post.lower())
    if not 1 <= page.run(rows) <= everything or page.run(rows) == everything > 1:
        found.append(f"a search for {post} shows {page.run(rows)} of {everything}")
    put("search", "no such thing anywhere")
    if page.run(rows) or not page.run(f"document.querySelector('[data-count={kind}]').textContent").startswith("0/"):
        found.append("a search that finds nothing shows something, or does not count it")
    page.run("document.querySelector('button[type=reset]').click()")
    settle()
    if page.run(rows) != everything:
        found.append("'Clear' does not bring everything back")
    put("mission", "0")
    of_mission = page.run(f"document.querySelectorAll('{row}[data-m=\"0\"]').length")
    if page.run(rows) != of_mission:
        found.append("the choice of a mission shows what is of others")
    page.run("document.querySelector('button[type=reset]').click()")
    settle()
    if kind != "post":
        return
    page.run("document.getElementById('vacant-only').click()")
    settle()
    if page.run(rows) != page.run("document.querySelectorAll('tr[data-row=post][data-vacant=\"1\"]').length"):
        found.append("the choice of vacancies shows posts without")
    if page.complaints():
        found += page.complaints()


def check_sorting(page, path, found):
    """The first column of numbers of every sortable table is sorted by its title."""
    page.open(path)
    unsorted = page.run("""Array.from(document.querySelectorAll('table.sortable'), (table) => {
        const column = Array.from(table.rows[0].cells).findIndex((title) => title.classList.contains('n'));
        if (column < 0) return '';
        table.rows[0].cells[column].querySelector('button').click();
        const values = Array.from(table.tBodies[0].rows, (row) => row.cells[column])
            .filter((cell) => cell.textContent.trim()).map((cell) => Number(cell.dataset.v || cell.textContent));
        return values.every((value, place) => !place || values[place - 1] <= value || isNaN(value))
            ? '' : table.textContent.slice(0, 40) }).filter(Boolean)""")
    found += [f"a table is not sorted: {text}" for text in unsorted]


def check_scenarios(page, path, found):
    """One scenario is shown at a time; arrows choose the next, on paper all are there."""
    page.open(path)
    panels = page.run("document.querySelectorAll('.panel').length")
    if not panels:
        return
    first = page.run(visible(".panel"))
    page.run("document.querySelector('.panels > input').focus()")
    page.key("ArrowRight", 39)
    now = page.run("Array.from(document.querySelectorAll('.panel')).findIndex((p) => p.getClientRects().length)")
    if first != 1 or page.run(visible(".panel")) != 1 or now != min(1, panels - 1):
        found.append(f"the arrow key shows scenario {now} of {panels}")
    page.send("Emulation.setEmulatedMedia", media="print")
    if page.run(visible(".panel")) != panels:
        found.append("not every scenario is printed")
    page.send("Emulation.setEmulatedMedia", media="")


def check_sorting_and_details(page, path, found):
    """A title sorts its column both ways; a bar that has the focus shows its tour."""
    page.open(path)
    column = """Array.from(document.querySelectorAll('#tours tbody tr'), (row) => row.lastElementChild)
        .filter((cell) => cell.textContent).map((cell) => Number(cell.dataset.v || cell.textContent))"""
    for turn in ("rising", "falling"):
        page.run("document.querySelector('#tours thead th:last-child button').click()")
        values = page.run(column)
        if values != sorted(values, reverse=turn == "falling"):
            found.append(f"the roster is not sorted by points, {turn}")
    officer = page.run("""(() => { const bar = document.querySelector('.gantt a'); bar.focus({focusVisible: true});
        return document.querySelector(bar.getAttribute('href')).textContent })()""")
    shown = page.run("document.getElementById('tip').hidden ? '' : document.getElementById('tip').textContent")
    if not shown or not officer:
        found.append("a bar that has the focus does not show its tour")
    page.key("Escape", 27)
    if not page.run("document.getElementById('tip').hidden"):
        found.append("Escape does not hide the details")


def check_without_scripts(path, found, pictures):
    """Tables and pictures are there, and the switch works, with scripts off."""
    with Browser(scripts=False) as page:
        page.open(path)
        found += [f"without scripts: {text}" for text in page.complaints()]
        root = page.send("DOM.getDocument", depth=-1)["root"]["nodeId"]

        def box(selector):
            node = page.send("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
            try:
                return page.send("DOM.getBoxModel", nodeId=node)["model"] if node else None
            except RuntimeError:
                return None

        wanted = ["#answer .lead [lang=en]"]
        if page.send("DOM.querySelector", nodeId=root, selector="#tours")["nodeId"]:
            wanted += ["#tours table", ".gantt"]
        elif page.send("DOM.querySelector", nodeId=root, selector=".panel")["nodeId"]:
            wanted += [".panel table"]
        for selector in wanted:
            if not box(selector):
                found.append(f"without scripts {selector} is not shown")
        if box("form.filters"):
            found.append("without scripts there are controls that do nothing")
        x, y = box("label[for=speak-fr]")["content"][:2]
        for kind in ("mousePressed", "mouseReleased"):
            page.send("Input.dispatchMouseEvent", type=kind, x=x + 20, y=y + 12, button="left", clickCount=1)
        if box("#answer .lead [lang=en]") or not box("#answer .lead [lang=fr]"):
            found.append("without scripts the switch does not switch")


def check_paper(page, path, found, pictures):
    """It can be printed; the controls stay behind."""
    page.open(path)
    page.send("Emulation.setEmulatedMedia", media="print")
    if page.run(visible("form.filters, .speech")):
        found.append("controls are printed")
    if pictures:
        page.paper(f"{pictures}/paper.pdf")


def main():
    path = sys.argv[1]
    pictures = sys.argv[3] if sys.argv[2:3] == ["--pictures"] else None
    if not browser():
        print("no browser")
        return 77
    if pictures:
        os.makedirs(pictures, exist_ok=True)
    found = []
    with Browser() as page:
        check_sizes(page, path, found, pictures)
        check_structure(page, path, found)
        check_language(page, path, found)
        if page.run("Boolean(document.querySelector('#tours'))"):
            check_filters(page, path, found, "post", "th a")
            check_sorting_and_details(page, path, found)
        elif page.run("Boolean(document.querySelector('form.filters'))"):
            check_filters(page, path, found, "tour", "h3")
        check_sorting(page, path, found)
        check_scenarios(page, path, found)
        check_paper(page, path, found, pictures)
    check_without_scripts(path, found, pictures)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
