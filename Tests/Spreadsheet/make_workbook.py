#!/usr/bin/env python3
"""Writes a workbook (ECMA-376) as it is told on standard input, sound or hostile, and byte by byte under control:

    {"sheets": {"officers": [["officer", "rank"], ["O1", null]]}, "from1904": false, "inline": false, "prefix": false,
     "also": {"member": "text"}, "twice": "member", "drop": "member", "lie": 0}

A cell is null, a text, a number, true or false, or {"date": 46388}, {"share": 0.3}, {"error": "#REF!"},
{"formula": "1+1", "value": 2} or {"raw": "<c r=.../>"}. `also` adds members or replaces those that there are, `twice`
puts one in a second time, `drop` leaves one out, `lie` adds so many bytes to the length that the directory gives of each member.
Standard library only.
"""

import json
import struct
import sys
import warnings
import zipfile
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def letters(column):
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


class Book:
    def __init__(self, wishes):
        self.wishes = wishes
        self.texts = []

    def cell(self, value, place):
        if isinstance(value, str):
            if self.wishes.get("inline"):
                return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
            self.texts.append(value)
            return f'<c r="{place}" t="s"><v>{len(self.texts) - 1}</v></c>'
        if isinstance(value, bool):
            return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, (int, float)):
            return f'<c r="{place}"><v>{value!r}</v></c>'
        if "date" in value:
            return f'<c r="{place}" s="1"><v>{value["date"]!r}</v></c>'
        if "share" in value:
            return f'<c r="{place}" s="2"><v>{value["share"]!r}</v></c>'
        if "error" in value:
            return f'<c r="{place}" t="e"><v>{escape(value["error"])}</v></c>'
        if "formula" in value:
            result = f"<v>{value['value']!r}</v>" if "value" in value else ""
            return f'<c r="{place}"><f>{escape(value["formula"])}</f>{result}</c>'
        return value["raw"]

    def sheet(self, rows):
        text = ""
        for number, row in enumerate(rows, 1):
            cells = [self.cell(value, letters(place) + str(number))
                     for place, value in enumerate(row, 1) if value is not None]
            if cells:
                text += f'<row r="{number}">{"".join(cells)}</row>\n'
        return f'<worksheet xmlns="{MAIN}"><sheetData>\n{text}</sheetData></worksheet>'

    def members(self):
        sheets = self.wishes["sheets"]
        pages = {f"xl/worksheets/sheet{n}.xml": self.sheet(rows) for n, rows in enumerate(sheets.values(), 1)}
        entries = "".join(f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>'
                          for n, name in enumerate(sheets, 1))
        links = "".join(f'<Relationship Id="rId{n}" Type="{LINK}/worksheet" Target="worksheets/sheet{n}.xml"/>'
                        for n in range(1, len(sheets) + 1))
        era = '<workbookPr date1904="1"/>' if self.wishes.get("from1904") else ""
        texts = "".join(f'<si><r><t xml:space="preserve">{escape(text[:1])}</t></r><rPh><t>aid</t></rPh>'
                        f'<r><t xml:space="preserve">{escape(text[1:])}</t></r></si>' for text in self.texts)
        members = {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
                           f'Type="{LINK}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINK}">{era}<sheets>{entries}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels":
                f'<Relationships xmlns="{PACKAGE}">{links}'
                f'<Relationship Id="s" Type="{LINK}/sharedStrings" Target="sharedStrings.xml"/>'
                f'<Relationship Id="t" Type="{LINK}/styles" Target="../xl/styles.xml"/></Relationships>',
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{texts}</sst>',
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-409]mmm\\-yy"/>'
                             '</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>'
                             '<xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
            **pages}
        if self.wishes.get("prefix"):
            for name in pages:
                text = members[name].replace("</", "\0").replace("<", "<x:").replace("\0", "</x:")
                members[name] = text.replace("xmlns=", "xmlns:x=")
        return {**members, **self.wishes.get("also", {})}


def lie(path, more):
    """Adds to every length in the directory."""
    data = bytearray(open(path, "rb").read())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        length = struct.unpack_from("<I", data, at + 24)[0]
        struct.pack_into("<I", data, at + 24, length + more)
        at = data.find(b"PK\x01\x02", at + 4)
    open(path, "wb").write(data)


def main():
    wishes = json.load(sys.stdin)
    warnings.simplefilter("ignore")
    with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as book:
        members = Book(wishes).members()
        for name, text in members.items():
            # A number stands for so many blanks.
            if name != wishes.get("drop"):
                book.writestr(name, " " * text if isinstance(text, int) else text)
        if "twice" in wishes:
            book.writestr(wishes["twice"], members[wishes["twice"]])
    if wishes.get("lie"):
        lie(sys.argv[1], wishes["lie"])


if __name__ == "__main__":
    main()
