"""A programme folder's raw tables, with the meaning that the format gives them, for `check_certificate.py`: the tours that
a plan could start, and the rows that count them. It shares nothing with Muster; whole numbers only."""
import csv, json, pathlib
from collections import defaultdict
from decimal import ROUND_FLOOR, Decimal

CEFR = {"A1": 1, "A2": 2, "B1": 3, "B2": 4, "C1": 5, "C2": 6}


def month(text):
    year, number = text.split("-")
    return int(year) * 12 + int(number) - 1


def table(folder, name):
    path = folder / name
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as f:
        return [{k: (v or "").strip() for k, v in row.items()} for row in csv.DictReader(f)]


def settings(path):
    text = path.read_text(encoding="utf-8-sig")
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        import json5
        return json5.loads(text)


class Programme:
    """The tables, the tours that a plan could start, and the rows that count them. Months count from the horizon's."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        p = settings(folder / "programme.json5")
        self.name, self.zero, self.months = p.get("name", ""), month(p["from"]), p["months"]
        self.ranks = {r: k for k, r in enumerate(p.get("ranks", []))}
        self.rest, self.handover = p.get("rest_months", 12), p.get("handover_months", 0)
        self.rotation, self.training = p.get("rotation_cost", 0), p.get("training_within_months", 3)
        self.weights = p.get("points", {})
        self.objective = p.get("objective", ["vacancies:1", "vacancies:2", "vacancies:3", "targets", "changes", "suitability"])
        self.officers = {r["officer"]: r for r in table(folder, "officers.csv")}
        self.missions = {r["mission"]: r for r in table(folder, "missions.csv")}
        self.posts = {r["post"]: r for r in table(folder, "posts.csv")}
        self.know = {("language", r["officer"], r["language"]): CEFR[r["level"]] for r in table(folder, "languages.csv")}
        self.know.update({("skill", r["officer"], r["skill"]): int(r["level"]) for r in table(folder, "skills.csv")})
        self.quotas, self.targets = table(folder, "quotas.csv"), table(folder, "targets.csv")
        self.has_courses = (folder / "courses.csv").exists()
        self.courses = {r["course"]: r for r in table(folder, "courses.csv")}
        self.scores = {(r["officer"], r["post"]): int(r["points"]) for r in table(folder, "scores.csv")}
        self.pins = table(folder, "pins.csv")
        given = [(r["officer"], r["post"], self.at(r["from"]), self.at(r["until"]), r["state"]) for r in table(folder, "tours.csv")]
        self.running = [t[:4] for t in given if t[4] == "running"]
        self.planned = {t[:4] for t in given if t[4] == "planned"}
        scoped = defaultdict(list)
        for r in table(folder, "requirements.csv"):
            scoped[r["scope"], r.get("id", "")].append(r)
        for name, q in self.posts.items():
            m = self.missions[q["mission"]]
            q["lo"] = max([self.at(x["from"]) for x in (q, m) if x.get("from")], default=0)
            q["hi"] = min([self.at(x["until"]) for x in (q, m) if x.get("until")], default=10**6)
            q["asked"] = scoped["all", ""] + scoped["mission", q["mission"]] + scoped["role", q["role"]] + scoped["post", name]
            q["rest"] = int(m.get("rest_months") or self.rest)
        self.make_rows()
        self.make_tours()

    def at(self, text):
        return month(text) - self.zero

    def part(self, a, b):
        """The months of the horizon from a to b."""
        return range(max(a, 0), min(b, self.months - 1) + 1)

    def covers(self, tour):
        return self.part(tour[2] + self.handover, tour[3])

    # -- rows: name -> [most by month or None, least by month, weight, counts(tour), delay] -----------------------

    def make_rows(self):
        self.rows = {}

        def add(name, most, least, weight, counts, delay=0):
            if name in self.rows:
                self.rows[name][2] += weight
                return
            taken = [0] * self.months
            for t in self.running:
                if counts(t):
                    for m in self.part(t[2] + delay, t[3]):
                        taken[m] += 1
            most = [None if n is None else max(0, n - k) for n, k in zip(most, taken)]
            self.rows[name] = [most, [max(0, n - k) for n, k in zip(least, taken)], weight, counts, delay]

        none, zero = [None] * self.months, [0] * self.months
        for name, q in self.posts.items():
            heads = [int(q["headcount"]) if q["lo"] <= m <= q["hi"] else 0 for m in range(self.months)]
            add(("post", name), heads, zero, 0, lambda t, name=name: t[1] == name, self.handover)
        for q in self.quotas:
            span = self.span(q)

            def matches(t, q=q):
                return (not q.get("service") or q["service"] == self.officers[t[0]]["service"]) and (
                    not q.get("mission") or q["mission"] == self.posts[t[1]]["mission"])
            if q.get("max"):
                add(("quota", q["quota"]), [int(q["max"]) if m in span else None for m in range(self.months)], zero, 0, matches)
            if q.get("min"):
                add(("minimum", q["quota"]), none, [int(q["min"]) if m in span else 0 for m in range(self.months)], 1, matches)
        for g in self.targets:
            def scope(post, g=g):
                q = self.posts[post]
                return (not g.get("mission") or g["mission"] == q["mission"]) and (not g.get("team") or g["team"] == q.get("team"))
            n, wanted = g["at_least"], []
            for m in range(self.months):
                heads = sum(int(q["headcount"]) for k, q in self.posts.items() if scope(k) and q["lo"] <= m <= q["hi"])
                need = int(n[:-1]) * heads // 100 if n.endswith("%") else int(n)
                wanted.append(need if heads and m in self.span(g) else 0)
            amount = f"{int(n[:-1])}%" if n.endswith("%") else str(int(n))
            name = ("target", g["target"], g.get("mission", ""), g.get("team", ""), g.get("from", ""), g.get("until", ""), g["who"], amount)
            add(name, none, wanted, int(g.get("weight") or 1), lambda t, g=g, scope=scope: scope(t[1]) and self.qualifies(g["who"], t[0]))

    def span(self, row):
        return self.part(self.at(row["from"]) if row.get("from") else 0, self.at(row["until"]) if row.get("until") else self.months)

    def qualifies(self, who, officer):
        key, level = who.split("=", 1)
        o = self.officers[officer]
        if key == "gender":
            return o.get("gender") == level
        if key == "rank":
            return self.ranks[o["rank"]] >= self.ranks[level]
        if key == "missions":
            return int(o.get("missions") or 0) >= int(level)
        kind, name = key.split(":", 1)
        return self.know.get((kind, officer, name), 0) >= (CEFR[level] if kind == "language" else int(level))

    # -- tours that a plan could start ----------------------------------------------------------------------------

    def holds(self, r, officer, start):
        o, kind, level = self.officers[officer], r["kind"], r.get("level", "")
        if kind in ("language", "skill"):
            return self.know.get((kind, officer, r["name"]), 0) >= (CEFR[level] if kind == "language" else int(level))
        if kind in ("rank", "rank_at_most"):
            mine, asked = self.ranks[o["rank"]], self.ranks[level]
            return mine >= asked if kind == "rank" else mine <= asked
        if kind == "missions":
            return int(o.get("missions") or 0) >= int(level)
        if kind == "board_score":
            return Decimal(o["board_score"]) >= Decimal(level)
        if kind in ("driving", "firearms"):
            return o.get(kind) == "yes"
        if kind == "clearance":
            return bool(o.get("clearance_until")) and self.at(o["clearance_until"]) >= start
        date = o.get({"service_years": "joined", "age_at_least": "born", "age_at_most": "born"}[kind])
        if not date:
            return False
        years = (start - self.at(date)) // 12
        return years <= int(level) if kind == "age_at_most" else years >= int(level)

    def starts(self, q):
        s = q.get("starts") or "any"
        if s.startswith("every:"):
            return [m for m in range(q["lo"], min(q["hi"], self.months - 1) + 1, int(s[6:])) if m >= 0]
        given = range(self.months) if s == "any" else map(self.at, s.split("|"))
        return [m for m in given if max(0, q["lo"]) <= m < self.months]

    def fitting(self, mission, start):
        return [("course", k) for k, c in self.courses.items()
                if 1 <= start - self.at(c["month"]) <= self.training and c.get("mission", "") in ("", mission)]

    def points(self, officer, post, start):
        if (officer, post) in self.scores:
            return self.scores[officer, post]
        o, w, q = self.officers[officer], self.weights, self.posts[post]
        board = Decimal(str(w.get("board", 10))) * Decimal(o["board_score"])
        total = int((board + Decimal("0.5")).to_integral_value(ROUND_FLOOR))
        total += w.get("experience", 0) * min(int(o.get("missions") or 0), w.get("experience_max", 3))
        least = defaultdict(int)
        for r in q["asked"]:
            if r["essential"] != "yes":
                total += int(r.get("points") or 0) * self.holds(r, officer, start)
            elif r["kind"] in ("language", "skill"):
                level = CEFR[r["level"]] if r["kind"] == "language" else int(r["level"])
                least[r["kind"], r["name"]] = max(least[r["kind"], r["name"]], level)
        return total + sum(w.get("surplus_" + k, 0) * max(0, self.know.get((k, officer, n), 0) - lv) for (k, n), lv in least.items())

    def make_tours(self):
        forbidden = {(p["officer"], p["post"], p.get("from", "")) for p in self.pins if p["decision"] == "forbid"}
        facts, full = defaultdict(list), [r for k, r in self.rows.items() if k[0] == "quota"]
        for t in self.running:
            facts[t[0]].append(t)
        self.tours = {o: [] for o in self.officers}
        for post, q in self.posts.items():
            head = self.rows["post", post][0]
            for a in self.starts(q):
                seats = self.fitting(q["mission"], a)
                ends = {a + int(n) - 1 for n in q["tour_months"].split("|")}
                ends = [b for b in sorted(ends) if b <= q["hi"] and all(head[m] for m in self.part(a + self.handover, b))]
                if self.has_courses and not seats or not ends:
                    continue
                text = f"{(a + self.zero) // 12:04d}-{(a + self.zero) % 12 + 1:02d}"
                for name, o in self.officers.items():
                    if o.get("home_since") and a - self.at(o["home_since"]) <= self.rest or (name, post, "") in forbidden or (
                            name, post, text) in forbidden or o.get("available_from") and a < self.at(o["available_from"]):
                        continue
                    if not all(self.holds(r, name, a) for r in q["asked"] if r["essential"] == "yes"):
                        continue
                    for b in ends:
                        t = (name, post, a, b)
                        if o.get("available_until") and b > self.at(o["available_until"]) or any(
                                r[3](t) and r[0][m] == 0 for r in full for m in self.part(a, b)) or any(
                                a <= f[3] + self.posts[f[1]]["rest"] and f[2] <= b + q["rest"] for f in facts[name]):
                            continue
                        self.tours[name].append((t, b + q["rest"], seats))
        for own in self.tours.values():
            own.sort(key=lambda x: x[0][2:3] + x[0][1:2] + x[0][3:])
        everyone = [t for own in self.tours.values() for t, _, _ in own]
        self.count = len(everyone)
        self.counted = {t: [("post", t[1])] + [k for k, r in self.rows.items() if k[0] != "post" and r[3](t)] for t in everyone}
        self.pinned = {}
        for p in self.pins:
            def keeps(t, p=p):
                return t[:2] == (p["officer"], p["post"]) and (not p.get("from") or self.at(p["from"]) == t[2])
            if p["decision"] == "require" and not any(map(keeps, self.running)):
                self.pinned["pin", p["officer"], p["post"], p.get("from", "")] = {t for t in everyone if keeps(t)}
