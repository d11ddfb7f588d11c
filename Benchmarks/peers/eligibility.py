"""Who may serve under a set of requirements, and for how many points.

Most posts share their requirements, so everything is worked out once per distinct set of rows (a profile), for all
officers at once: a yes or no, the first and the last month in which a tour may start, and the points.
"""
from decimal import ROUND_FLOOR, Decimal

import numpy as np

from folder import CEFR, OPEN, month, whole

NEVER = -OPEN


class Profile:
    """One set of requirement rows, judged for every officer."""

    def __init__(self, officers, rows):
        essential = [r for r in rows if r["essential"] == "yes"]
        self.earliest, self.latest = np.full(officers.count, NEVER), np.full(officers.count, OPEN)
        for row in essential:
            earliest, latest = officers.starts(row)
            self.earliest, self.latest = np.maximum(self.earliest, earliest), np.minimum(self.latest, latest)
        self.fixed = officers.base + officers.surplus(essential)
        self.dated = []
        for row in rows:
            worth = whole(row["points"], 0)
            if row["essential"] == "yes" or worth == 0:
                continue
            earliest, latest = officers.starts(row)
            if np.all((earliest == NEVER) & (latest == OPEN) | (earliest == OPEN)):
                self.fixed += np.where(earliest == NEVER, worth, 0)
            else:
                self.dated.append((earliest, latest, worth))

    def points(self, officers, start):
        """The points of some officers for a tour that starts in month start."""
        total = self.fixed[officers].copy()
        for earliest, latest, worth in self.dated:
            total += worth * ((earliest[officers] <= start) & (start <= latest[officers]))
        return total


class Officers:
    """What all officers have, asked for by requirement rows; each different question is answered once."""

    def __init__(self, folder):
        self.folder, self.count = folder, len(folder.officers)
        self.answers, self.levels, self.base = {}, {}, self.board()

    def starts(self, row):
        """For each officer the first and the last start month at which the row holds."""
        key = row["kind"], row["name"], row["level"]
        if key not in self.answers:
            pairs = np.array([self.holds_from(row, officer) for officer in self.folder.officers], dtype=np.int64)
            self.answers[key] = pairs[:, 0], pairs[:, 1]
        return self.answers[key]

    def level(self, kind, name):
        """Each officer's level in a language or skill, 0 for none."""
        if (kind, name) not in self.levels:
            have = self.folder.language if kind == "language" else self.folder.skill
            self.levels[kind, name] = np.array(
                [have.get((o["officer"], name), 0) for o in self.folder.officers], dtype=np.int64)
        return self.levels[kind, name]

    def holds_from(self, row, officer):
        """The months (first, last) between which the row holds for the officer."""
        folder, kind, level = self.folder, row["kind"], row["level"]
        if kind in ("service_years", "age_at_least"):
            since = month(officer["joined" if kind == "service_years" else "born"])
            return (OPEN, NEVER) if since is None else (since + 12 * int(level), OPEN)
        if kind == "age_at_most":
            born = month(officer["born"])
            return (OPEN, NEVER) if born is None else (NEVER, born + 12 * (int(level) + 1) - 1)
        if kind == "clearance":
            until = month(officer["clearance_until"])
            return (OPEN, NEVER) if until is None else (NEVER, until)
        if kind == "language":
            holds = folder.language.get((officer["officer"], row["name"]), 0) >= CEFR[level]
        elif kind == "skill":
            holds = folder.skill.get((officer["officer"], row["name"]), 0) >= int(level)
        elif kind == "rank":
            holds = folder.ranks[officer["rank"]] >= folder.ranks[level]
        elif kind == "rank_at_most":
            holds = folder.ranks[officer["rank"]] <= folder.ranks[level]
        elif kind == "missions":
            holds = whole(officer["missions"], 0) >= int(level)
        elif kind == "board_score":
            holds = Decimal(officer["board_score"]) >= Decimal(level)
        elif kind in ("driving", "firearms"):
            holds = officer[kind] == "yes"
        else:
            raise ValueError(f"requirements.csv: unknown kind {kind}")
        return (NEVER, OPEN) if holds else (OPEN, NEVER)

    def board(self):
        """Points for the board score, rounded half up, and for experience."""
        p = self.folder.points
        weight, half = Decimal(str(p["board"])), Decimal("0.5")
        return np.array([
            int((weight * Decimal(o["board_score"]) + half).to_integral_value(ROUND_FLOOR))
            + p["experience"] * min(whole(o["missions"], 0), p["experience_max"])
            for o in self.folder.officers], dtype=np.int64)

    def surplus(self, essential):
        """Points for levels above the strictest essential minimum of each language and skill."""
        total = np.zeros(self.count, dtype=np.int64)
        for kind in ("language", "skill"):
            worth, least = self.folder.points["surplus_" + kind], {}
            for row in essential:
                if row["kind"] == kind:
                    level = CEFR[row["level"]] if kind == "language" else int(row["level"])
                    least[row["name"]] = max(level, least.get(row["name"], 0))
            for name, level in least.items() if worth else ():
                total += worth * np.maximum(0, self.level(kind, name) - level)
        return total


def profiles(folder):
    """The profile of each post, shared where the requirement rows are the same."""
    scopes, known, answer, officers = {}, {}, [], Officers(folder)
    for row in folder.requirements:
        scopes.setdefault((row["scope"], row["id"]), []).append(row)
    for post in folder.posts:
        keys = [("all", ""), ("mission", post.mission), ("role", post.role), ("post", post.id)]
        rows = [row for key in keys for row in scopes.get(key, [])]
        content = tuple(sorted((r["kind"], r["name"], r["level"], r["essential"], r["points"]) for r in rows))
        if content not in known:
            known[content] = Profile(officers, rows)
        answer.append(known[content])
    return answer
