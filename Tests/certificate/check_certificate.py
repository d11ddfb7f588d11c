#!/usr/bin/env python3
"""The article `Certificate` of the documentation as a program: adds up a certificate's multipliers from the raw tables.

    check_certificate.py FOLDER PLAN.json CERTIFICATE.json

Exit 0: every level's multipliers prove the bound that the certificate states. It says level by level whether no plan is
better, or what is left on trust. It shares nothing with Muster and solves nothing: whole numbers, and the standard library.
"""
import csv, json, math, pathlib, sys
from collections import defaultdict
from decimal import Decimal
from itertools import accumulate, pairwise

GRADES = {"A1": 1, "A2": 2, "B1": 3, "B2": 4, "C1": 5, "C2": 6} | {str(n): n for n in range(100)}
LARGEST = 1 << 52

class Programme:
    """The tables, the tours that a plan could start, and the rows that count them. Months count from the horizon's."""
    def __init__(self, folder):
        tables = defaultdict(list)
        for path in pathlib.Path(folder).glob("*.csv"):
            with open(path, encoding="utf-8-sig", newline="") as f:
                tables[path.stem] = [{k: (v or "").strip() for k, v in row.items()} for row in csv.DictReader(f)]
        try: p = json.loads(text := pathlib.Path(folder, "programme.json5").read_text(encoding="utf-8-sig"))
        except json.JSONDecodeError: p = __import__("json5").loads(text)
        self.name, self.months, self.weights = p.get("name", ""), p["months"], p.get("points", {})
        self.zero, self.ranks = 0, p.get("ranks", [])
        self.zero = self.at(p["from"])
        self.rest, self.handover = p.get("rest_months", 12), p.get("handover_months", 0)
        self.rotation, self.training = p.get("rotation_cost", 0), p.get("training_within_months", 3)
        self.objective = p.get("objective", [f"vacancies:{k}" for k in (1, 2, 3)] + ["targets", "changes", "suitability"])
        named = ({r[k]: r for r in tables[k + "s"]} for k in ("officer", "post", "mission", "course"))
        self.officers, self.posts, missions, self.courses = named
        self.know = {(k, r["officer"], r[k]): GRADES[r["level"]] for k in ("language", "skill") for r in tables[k + "s"]}
        self.scores = {(r["officer"], r["post"]): int(r["points"]) for r in tables["scores"]}
        given = [((r["officer"], r["post"], self.at(r["from"]), self.at(r["until"])), r["state"]) for r in tables["tours"]]
        self.running, self.planned = [t for t, s in given if s == "running"], {t for t, s in given if s == "planned"}
        for name, q in self.posts.items():
            m = missions[q["mission"]]
            q["lo"] = max([self.at(x["from"]) for x in (q, m) if x.get("from")], default=0)
            q["hi"] = min([self.at(x["until"]) for x in (q, m) if x.get("until")], default=10**6)
            scopes = ("all", ""), ("mission", q["mission"]), ("role", q["role"]), ("post", name)
            q["asked"] = [r for r in tables["requirements"] if (r["scope"], r.get("id", "")) in scopes]
            q["rest"] = int(m.get("rest_months") or self.rest)
            q["heads"] = [int(q["headcount"]) * (q["lo"] <= m <= q["hi"]) for m in range(self.months)]
        self.make_rows(tables["quotas"], tables["targets"])
        self.make_tours(tables["pins"], pathlib.Path(folder, "courses.csv").exists())

    def at(self, text):
        return int(text[:4]) * 12 + int(text[5:]) - 1 - self.zero

    def part(self, a, b):  # the months of the horizon from a to b
        return range(max(a, 0), min(b, self.months - 1) + 1)

    def make_rows(self, quotas, targets):
        """Rows by name: [most by month or None, least by month, weight, counts(tour), delay]."""
        self.rows, none, zero = {}, [None] * self.months, [0] * self.months
        def add(name, most, least, weight, counts, delay=0):
            taken = [m for t in self.running if counts(t) for m in self.part(t[2] + delay, t[3])]
            most = [None if n is None else max(0, n - taken.count(m)) for m, n in enumerate(most)]
            least = [max(0, n - taken.count(m)) for m, n in enumerate(least)]
            self.rows[name] = most, least, weight + (self.rows[name][2] if name in self.rows else 0), counts, delay
        def within(row, numbers, other):
            span = self.part(self.at(row.get("from") or "0000-01"), self.at(row.get("until") or "9999-12"))
            return [n if m in span else other for m, n in enumerate(numbers)]
        def same(row, key, other):
            return not row.get(key) or row[key] == other.get(key)

        for name, q in self.posts.items():
            add(("post", name), q["heads"], zero, 0, lambda t, name=name: t[1] == name, self.handover)
        for q in quotas:
            def matches(t, q=q):
                return same(q, "service", self.officers[t[0]]) and same(q, "mission", self.posts[t[1]])
            if q.get("max"): add(("quota", q["quota"]), within(q, [int(q["max"])] * self.months, None), zero, 0, matches)
            if q.get("min"): add(("minimum", q["quota"]), none, within(q, [int(q["min"])] * self.months, 0), 1, matches)
        for g in targets:
            scope = {k for k, q in self.posts.items() if same(g, "mission", q) and same(g, "team", q)}
            heads = [sum(self.posts[k]["heads"][m] for k in scope) for m in range(self.months)]
            n, sign = int(g["at_least"].rstrip("%")), "%" * g["at_least"].count("%")
            wanted = within(g, [(n * h // 100 if sign else n) if h else 0 for h in heads], 0)
            key, level = g["who"].split("=", 1)
            who = {"kind": key.split(":")[0], "name": key.split(":")[-1], "level": level}
            places = [g.get(k, "") for k in ("mission", "team", "from", "until")]
            add(("target", g["target"], *places, g["who"], f"{n}{sign}"), none, wanted, int(g.get("weight") or 1),
                lambda t, who=who, scope=scope: t[1] in scope and self.holds(who, t[0], 0))

    def holds(self, r, officer, start):
        o, kind, level = self.officers[officer], r["kind"], r.get("level", "")
        date = o.get({"clearance": "clearance_until", "service_years": "joined"}.get(kind, "born"))
        years = (start - self.at(date)) // 12 if date else None
        match kind:
            case "language" | "skill": return self.know.get((kind, officer, r["name"]), 0) >= GRADES[level]
            case "rank": return self.ranks.index(o["rank"]) >= self.ranks.index(level)
            case "rank_at_most": return self.ranks.index(o["rank"]) <= self.ranks.index(level)
            case "missions" | "board_score": return Decimal(o.get(kind) or 0) >= Decimal(level)
            case "driving" | "firearms" | "gender": return o.get(kind) == (level or "yes")
            case "clearance": return bool(date) and self.at(date) >= start
            case "age_at_most": return bool(date) and years <= int(level)
            case "age_at_least" | "service_years": return bool(date) and years >= int(level)
        raise ValueError(f"no requirement is of the kind {kind}")

    def points(self, officer, post, start):
        o, w, least = self.officers[officer], self.weights, defaultdict(int)
        total = w.get("experience", 0) * min(int(o.get("missions") or 0), w.get("experience_max", 3))
        total += math.floor(Decimal(str(w.get("board", 10))) * Decimal(o["board_score"]) + Decimal("0.5"))
        for r in self.posts[post]["asked"]:
            if r["essential"] != "yes": total += int(r.get("points") or 0) * self.holds(r, officer, start)
            elif r["kind"] in ("language", "skill"):
                least[r["kind"], officer, r["name"]] = max(least[r["kind"], officer, r["name"]], GRADES[r["level"]])
        total += sum(w.get("surplus_" + key[0], 0) * max(0, self.know.get(key, 0) - level) for key, level in least.items())
        return self.scores.get((officer, post), total)

    def starts(self, q):
        s = q.get("starts") or "any"
        every = range(q["lo"], self.months, int(s[6:]) if s.startswith("every:") else 1)
        given = map(self.at, s.split("|")) if s[0].isdigit() else every
        return [m for m in given if m in self.part(q["lo"], q["hi"])]

    def make_tours(self, pins, has_courses):
        """Tours by officer, earliest first: (tour, last month of its rest, courses that fit)."""
        self.tours, never, always = {o: [] for o in self.officers}, "0000-01", "9999-12"
        forbidden = {(p["officer"], p["post"], p.get("from", "")) for p in pins if p["decision"] == "forbid"}
        for post, q in self.posts.items():
            for a in self.starts(q):
                seats = [("course", k) for k, c in self.courses.items() if 1 <= a - self.at(c["month"]) <= self.training
                         and c.get("mission", "") in ("", q["mission"])]
                text = f"{(a + self.zero) // 12:04d}-{(a + self.zero) % 12 + 1:02d}"
                for name, o in self.officers.items() if seats or not has_courses else ():
                    if not {(name, post, ""), (name, post, text)} & forbidden and (
                            a >= self.at(o.get("available_from") or never)) and (
                            not o.get("home_since") or a - self.at(o["home_since"]) > self.rest) and all(
                            self.holds(r, name, a) for r in q["asked"] if r["essential"] == "yes"):
                        for b in sorted({a + int(n) - 1 for n in q["tour_months"].split("|")}):
                            if b <= min(q["hi"], self.at(o.get("available_until") or always)) and (
                                    self.has_room(name, post, a, b, b + q["rest"])):
                                self.tours[name].append(((name, post, a, b), b + q["rest"], seats))
        self.tours = {o: sorted(own, key=lambda x: (x[0][2], x[0][1], x[0][3])) for o, own in self.tours.items()}
        self.counted = {t: [("post", t[1])] + [k for k, r in self.rows.items() if k[0] != "post" and r[3](t)]
                        for own in self.tours.values() for t, _, _ in own}
        self.pinned = {}
        for p in (p for p in pins if p["decision"] == "require"):
            starts = [self.at(p["from"])] if p.get("from") else range(-9999, 9999)
            kept = {t for t in [*self.running, *self.counted] if t[:2] == (p["officer"], p["post"]) and t[2] in starts}
            if not kept & set(self.running): self.pinned["pin", p["officer"], p["post"], p.get("from", "")] = kept

    def has_room(self, name, post, a, b, rested):
        """Whether running tours leave room for a tour, at its post, in quotas and in the officer's time."""
        full = (0 in [r[0][m] for m in self.part(a + r[4], b)] for r in self.rows.values() if r[3]((name, post, a, b)))
        facts = (f for f in self.running if f[0] == name)
        return not any(full) and not any(a <= f[3] + self.posts[f[1]]["rest"] and f[2] <= rested for f in facts)

class Level:
    """A level as costs to be minimised: value = constant + sign × (costs of started tours + what rows are short)."""
    def __init__(self, p, name):
        self.sign, self.short, self.constant = -1 if name == "suitability" else 1, name == "targets", 0
        covers = {t: len(p.part(t[2] + p.handover, t[3])) for t in p.counted}
        if name == "suitability": self.cost = {t: p.rotation - p.points(*t[:3]) * covers[t] for t in p.counted}
        elif name == "changes": self.constant, self.cost = len(p.planned), {t: -(t in p.planned) for t in p.counted}
        else:
            mine = {k for k, q in p.posts.items() if name == "vacancies:" + q["priority"]}
            self.constant = sum(sum(p.rows["post", k][0]) for k in mine)
            self.cost = {t: -covers[t] * (t[1] in mine) for t in p.counted}
        self.step = math.gcd(*self.cost.values())
        for key, (_, least, weight, _, _) in p.rows.items() if self.short else ():
            turns = {0, p.months} | {m for m in range(1, p.months) if least[m] != least[m - 1]}
            turns |= {m for t in p.counted if weight and key in p.counted[t] for m in (max(0, t[2]), min(p.months, t[3] + 1))}
            self.step = math.gcd(self.step, *(weight * (b - a) for a, b in pairwise(sorted(turns)) if least[a]))
        self.step = self.step or 1

def entries(case):
    return [(tuple(e["row"]), key, y) for e in case["prices"] for key, y in e.items() if key != "row"]

class Proof:
    """The proof of one level, the levels before it held at the plan's costs."""
    def __init__(self, *parts):
        self.p, self.levels, self.held, self.index, self.scale, self.cases, self.goal = parts

    def add_up(self, case, tours, least, most):
        """(what is charged whatever is started, the cost of each tour) at a case's multipliers."""
        p, fixed, sums, seat, pins, weights = self.p, 0, {}, defaultdict(int), [], {self.index: self.scale}
        for name, y in case.get("holds", {}).items():
            weights[k := p.objective[:self.index].index(name)] = y
            fixed -= y * self.held[k]
            if not 0 <= y <= LARGEST: raise ValueError(f"{name} cannot be held at {y}")
        short = sum(w for k, w in weights.items() if self.levels[k].short)
        for row, key, y in entries(case):
            if abs(y) > LARGEST or key == "price" and row in sums: raise ValueError(f"{row}: {key}: {y}")
            if key == "price" and row in p.pinned and y >= 0:
                fixed, pins = fixed + y, [*pins, (p.pinned[row], y)]
            elif key == "price" and row[0] == "course" and y <= 0:
                fixed, seat[row] = fixed + y * int(p.courses[row[1]]["seats"]), -y
            else:
                m, one = p.at(key), ([1] * p.months, [0] * p.months, 0)
                tops, floors, weight = one if row[0] == "officer" and row[1] in p.officers else p.rows[row][:3]
                y = min(y, short * weight) if weight else y
                sides = [n for n in (tops[m], most.get((row, m))) if n is not None]
                if not 0 <= m < p.months or y < 0 and not sides: raise ValueError(f"{row} has no such side in {key}")
                fixed += y * (max(floors[m], least.get((row, m), 0)) if y > 0 else min(sides, default=0))
                sums.setdefault(row, [0] * p.months)[m] = y
        before, cost = {row: [0, *accumulate(ys)] for row, ys in sums.items()}, {}
        for t, end, fitting in (x for own in p.tours.values() for x in own if x[0] in tours):
            c = sum(w * self.levels[k].cost[t] for k, w in weights.items()) + min((seat[k] for k in fitting), default=0)
            for row, a, b in [(k, t[2] + p.rows[k][4], t[3]) for k in p.counted[t]] + [(("officer", t[0]), t[2], end)]:
                if row in before and p.part(a, b):
                    c -= before[row][p.part(a, b)[-1] + 1] - before[row][p.part(a, b)[0]]
            cost[t] = c - sum(y for kept, y in pins if t in kept)
        return fixed, cost

    def least(self, case, tours, started, least, most):
        """(what every plan of a case costs at least, by how much more with each tour)."""
        total, cost = self.add_up(case, tours, least, most)
        more, never = {}, 1 << 200
        for own in self.p.tours.values():
            own = [(t, end) for t, end, _ in own if t in cost]
            n = len(own)
            after, before = [0] * (n + 1), [0] + [never] * n
            follow = [next((k for k in range(i + 1, n) if own[k][0][2] > own[i][1]), n) for i in range(n)]
            for i in reversed(range(n)):
                taken = cost[own[i][0]] + after[follow[i]]
                after[i] = taken if own[i][0] in started else min(taken, after[i + 1])
            for i, (t, _) in enumerate(own):
                more[t] = before[i] + cost[t] + after[follow[i]] - after[0]
                before[follow[i]] = min(before[follow[i]], before[i] + cost[t])
                if t not in started: before[i + 1] = min(before[i + 1], before[i])
            total += after[0]
        return total, more

    def prove(self, number, tours, started, least, most):
        """What every plan of a case costs at least; the goal where it is that or more."""
        case = self.cases[number]
        total, more = self.least(case, tours, started, least, most)
        mine, parts, keys, found = min(self.goal, -(-total // self.scale)), case.get("parts", []), [], self.goal
        dear = {t for t, c in more.items() if total + c > (self.goal - 1) * self.scale}
        if dear & started or not parts: return self.goal if dear & started else mine
        for part in parts:
            now, on, sides = tours - dear, set(started), {"at_least": dict(least), "at_most": dict(most)}
            if part["case"] <= number: raise ValueError("cases that go round")
            if "officer" in part:
                t = (part["officer"], part["post"], self.p.at(part["from"]), self.p.at(part["until"]))
                rest = {x: end for x, end, _ in self.p.tours[t[0]]}
                keys.append((t, part["started"]))
                clash = {x for x in rest if x != t and not (x[2] > rest[t] or t[2] > rest[x])}
                if (t not in now or clash & on) if part["started"] else t in on: continue
                now, on = (now - clash, on | {t}) if part["started"] else (now - {t}, on)
            elif "row" in part:
                key = (tuple(part["row"][:-1]), self.p.at(part["row"][-1]))
                if not 0 <= key[1] < self.p.months or key[0][0] != "officer" and self.p.rows[key[0]][2]:
                    raise ValueError(f"no case of {key}")
                word, tighter = ("at_most", min) if "at_most" in part else ("at_least", max)
                keys.append((key, word, part[word] + (word == "at_most")))
                sides[word][key] = tighter(sides[word].get(key, part[word]), part[word])
            found = min(found, self.prove(part["case"], now, on, sides["at_least"], sides["at_most"]))
        halves = len(keys) == 2 and keys[0][1] != keys[1][1] and keys[0][::2] == keys[1][::2]
        if len(parts) != len(keys) + (not keys) or keys and not halves: raise ValueError("cases that are not all there are")
        return max(mine, found)

    def left(self, tours, least):
        """What the first case leaves to plans that keep the level at its value: (tours, rows' leasts)."""
        total, more = self.least(self.cases[0], tours, set(), least, {})
        room, least = self.held[self.index] * self.scale - total, dict(least)
        for row, key, y in entries(self.cases[0]):
            if key != "price" and -y > room and row in self.p.rows:
                least[row, self.p.at(key)] = max(self.p.rows[row][0][self.p.at(key)], least.get((row, self.p.at(key)), 0))
        return tours - {t for t, c in more.items() if c > room}, least

def main():
    if len(sys.argv) != 4: raise SystemExit(__doc__)
    sys.setrecursionlimit(100_000)
    p = Programme(sys.argv[1])
    plan, proof = (json.load(open(f, encoding="utf-8")) for f in sys.argv[2:])
    claims = [(g["level"], g["value"]) for g in proof["levels"]]
    if proof["programme"] != p.name or claims != list(zip(p.objective, (g["value"] for g in plan["levels"]))):
        raise SystemExit("the certificate is of another programme or plan")
    counts, given = [sum(map(bool, p.tours.values())), len(p.counted)], [proof["officers"], proof["tours"]]
    if counts != given or not 1 <= proof["scale"] <= LARGEST:
        raise SystemExit(f"{counts} officers and tours, not {given}; or no such scale")
    levels = [Level(p, name) for name in p.objective]
    held = [level.sign * (g["value"] - level.constant) for level, g in zip(levels, plan["levels"])]
    good, tours, least = True, set(p.counted), {}
    for k, (level, given, claim) in enumerate(zip(levels, proof["levels"], plan["levels"])):
        goal = level.sign * (given["bound"] - level.constant) - level.step + 1
        one = Proof(p, levels, held, k, proof["scale"], given["proof"], goal)
        try:
            cost = one.prove(0, tours, set(), least, {})
            tours, least = one.left(tours, least)
        except (KeyError, TypeError, ValueError, IndexError) as e:
            print(f"{given['level']}: no proof: {e!r}")
            good = False; continue
        bound = level.constant + level.sign * (-(-cost // level.step) * level.step)
        word = f"{claim['value']}, proven to be no better than {bound}"
        if bound * level.sign < given["bound"] * level.sign:
            word, good = f"the multipliers prove {bound}, not {given['bound']}", False
        elif bound == claim["value"]: word = f"{bound}, proven: no plan that keeps the levels before is better"
        elif bound != claim["bound"]: word += f"; the plan's bound {claim['bound']} is left on trust"
        print(f"{given['level']}: {word}")
    sys.exit(0 if good else 1)

if __name__ == "__main__": main()
