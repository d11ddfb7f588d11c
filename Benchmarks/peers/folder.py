"""A programme folder as plain data. Months are absolute integers: year × 12 + month − 1.

The folder is taken to be sound (`muster check` says whether it is); what is read here means what the format says.
"""
import csv
from pathlib import Path

import json5

CEFR = {"A1": 1, "A2": 2, "B1": 3, "B2": 4, "C1": 5, "C2": 6}
OPEN = 10**6
"""The last month of a window that has none."""
LEVELS = ["vacancies:1", "vacancies:2", "vacancies:3", "targets", "changes", "suitability"]


def month(text):
    """The month `YYYY-MM` as an integer; None where the text is blank."""
    return int(text[:4]) * 12 + int(text[5:7]) - 1 if text else None


def month_name(number):
    """The integer back as `YYYY-MM`."""
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


def whole(text, default=None):
    """The whole number in a cell; the default where the cell is blank."""
    return int(text) if text else default


class Row(dict):
    """One row of a table; a column that is not there is a blank one."""

    def __missing__(self, column):
        return ""


def table(folder, name):
    """The rows of a table; none where the file is absent."""
    path = folder / name
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [Row((k.strip(), (v or "").strip()) for k, v in row.items() if k) for row in csv.DictReader(file)]


class Post:
    """A post with its window, its lengths and the months in which its tours may start."""

    def __init__(self, row, mission, first, last):
        self.id, self.mission, self.team, self.role = row["post"], row["mission"], row["team"], row["role"]
        self.headcount, self.priority = int(row["headcount"]), int(row["priority"])
        self.lengths = sorted({int(n) for n in row["tour_months"].split("|")})
        self.lo = max([month(r["from"]) for r in (row, mission) if r["from"]], default=first)
        self.hi = min([month(r["until"]) for r in (row, mission) if r["until"]], default=OPEN)
        rule = row["starts"] or "any"
        if rule == "any":
            months = range(max(self.lo, first), min(self.hi, last) + 1)
        elif rule.startswith("every:"):
            months = range(self.lo, min(self.hi, last) + 1, int(rule[6:]))
        else:
            months = {month(m) for m in rule.split("|")}
        self.starts = sorted(m for m in months if first <= m <= last and self.lo <= m <= self.hi)

    def headcount_in(self, m):
        """How many officers the post asks for in month m."""
        return self.headcount if self.lo <= m <= self.hi else 0


class Fact:
    """A tour that exists: running or planned."""

    def __init__(self, row):
        self.officer, self.post, self.state = row["officer"], row["post"], row["state"]
        self.start, self.end = month(row["from"]), month(row["until"])

    @property
    def key(self):
        return self.officer, self.post, self.start, self.end


class Folder:
    """Everything that a programme folder says."""

    def __init__(self, path):
        self.path = path = Path(path)
        said = json5.loads((path / "programme.json5").read_text(encoding="utf-8-sig"))
        self.name = said.get("name", "")
        self.first, self.months = month(said["from"]), said["months"]
        self.last = self.first + self.months - 1
        self.ranks = {name: k for k, name in enumerate(said.get("ranks", []))}
        self.rest = said.get("rest_months", 12)
        self.handover = said.get("handover_months", 0)
        self.rotation_cost = said.get("rotation_cost", 0)
        self.training = said.get("training_within_months", 3)
        self.points = dict(board=10, experience=0, experience_max=3, surplus_language=0, surplus_skill=0)
        self.points.update(said.get("points", {}))
        self.levels = said.get("objective", LEVELS)
        self.officers = table(path, "officers.csv")
        self.index = {row["officer"]: k for k, row in enumerate(self.officers)}
        self.language = {(r["officer"], r["language"]): CEFR[r["level"]] for r in table(path, "languages.csv")}
        self.skill = {(r["officer"], r["skill"]): int(r["level"]) for r in table(path, "skills.csv")}
        self.missions = {row["mission"]: row for row in table(path, "missions.csv")}
        self.posts = [Post(row, self.missions[row["mission"]], self.first, self.last)
                      for row in table(path, "posts.csv")]
        self.post_index = {post.id: k for k, post in enumerate(self.posts)}
        self.requirements = table(path, "requirements.csv")
        self.quotas, self.targets = table(path, "quotas.csv"), table(path, "targets.csv")
        self.needs_course = (path / "courses.csv").exists()
        self.courses = table(path, "courses.csv")
        facts = [Fact(row) for row in table(path, "tours.csv")]
        self.running = [f for f in facts if f.state == "running"]
        self.planned = [f for f in facts if f.state == "planned"]
        self.pins = table(path, "pins.csv")
        self.scores = {(r["officer"], r["post"]): int(r["points"]) for r in table(path, "scores.csv")}

    def rest_after(self, post):
        """Whole months at home after a tour on the post."""
        return whole(self.missions[post.mission]["rest_months"], self.rest)

    def months_of(self, row):
        """The months of the horizon in a quota's or a target's range."""
        a, b = month(row["from"]) or self.first, month(row["until"]) or self.last
        return range(max(a, self.first), min(b, self.last) + 1)
