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
    """What all officers have, as arrays; each different question is answered once."""

    def __init__(self, folder):
        self.folder, self.count = folder, len(folder.officers)
        self.answers, self.base = {}, self.board()
        self.levels = {"language": self.table(folder.language), "skill": self.table(folder.skill)}

    def table(self, have):
        """name → each officer's level, 0 for none."""
        levels = {}
        for (officer, name), level in have.items():
            if name not in levels:
                levels[name] = np.zeros(self.count, dtype=np.int64)
            levels[name][self.folder.index[officer]] = level
        return levels

    def level(self, kind, name):
        """Each officer's level in a language or skill."""
        return self.levels[kind].get(name, np.zeros(self.count, dtype=np.int64))

    def column(self, value):
        """What a function says of each officer."""
        return np.array([value(officer) for officer in self.folder.officers])

    def starts(self, row):
        """For each officer the first and the last start month at which the row holds."""
        key = row["kind"], row["name"], row["level"]
        if key not in self.answers:
            self.answers[key] = self.answer(*key)
        return self.answers[key]

    def answer(self, kind, name, level):
        """The same for one kind, name and level."""
        from_then_on = {"service_years": "joined", "age_at_least": "born"}
        if kind in from_then_on:
            since = self.column(lambda o: month(o[from_then_on[kind]]) or OPEN)
            return np.where(since < OPEN, since + 12 * int(level), OPEN), np.where(since < OPEN, OPEN, NEVER)
        if kind in ("age_at_most", "clearance"):
            last = self.column(lambda o: month(o["born" if kind == "age_at_most" else "clearance_until"]) or NEVER)
            added = 12 * (int(level) + 1) - 1 if kind == "age_at_most" else 0
            return np.where(last > NEVER, NEVER, OPEN), np.where(last > NEVER, last + added, NEVER)
        holds = self.holds(kind, name, level)
        return np.where(holds, NEVER, OPEN), np.where(holds, OPEN, NEVER)

    def holds(self, kind, name, level):
        """For each officer whether a requirement without dates holds."""
        ranks = self.folder.ranks
        if kind in ("language", "skill"):
            return self.level(kind, name) >= (CEFR[level] if kind == "language" else int(level))
        if kind == "rank":
            return self.column(lambda o: ranks[o["rank"]] >= ranks[level])
        if kind == "rank_at_most":
            return self.column(lambda o: ranks[o["rank"]] <= ranks[level])
        if kind == "missions":
            return self.column(lambda o: whole(o["missions"], 0) >= int(level))
        if kind == "board_score":
            return self.column(lambda o: Decimal(o["board_score"]) >= Decimal(level))
        if kind in ("driving", "firearms"):
            return self.column(lambda o: o[kind] == "yes")
        raise ValueError(f"requirements.csv: unknown kind {kind}")

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
    """Pairs (profile, numbers of the posts that share it), one at a time: all together may not fit into memory."""
    scopes, alike, officers = {}, {}, Officers(folder)
    for row in folder.requirements:
        scopes.setdefault((row["scope"], row["id"]), []).append(row)
    for number, post in enumerate(folder.posts):
        keys = [("all", ""), ("mission", post.mission), ("role", post.role), ("post", post.id)]
        rows = [row for key in keys for row in scopes.get(key, [])]
        content = tuple(sorted((r["kind"], r["name"], r["level"], r["essential"], r["points"]) for r in rows))
        alike.setdefault(content, (rows, []))[1].append(number)
    for rows, posts in alike.values():
        yield Profile(officers, rows), posts
