#!/usr/bin/env python3
"""The article `Certificate` of the documentation as a program: adds up a certificate's multipliers from the raw tables.

    check_certificate.py FOLDER PLAN.json CERTIFICATE.json

Exit 0: every level's multipliers prove the bound that the certificate states. It says level by level whether that
proves that no plan is better, or which part of the plan's claim is left on trust. It shares nothing with Muster and
solves nothing; whole numbers only. Standard library only (json5 is used where installed and needed).
"""
import json, sys
from collections import defaultdict
from math import gcd

from tables import Programme

LARGEST = 1 << 52


class Wrong(Exception):
    """The certificate is no proof."""


class Level:
    """A level as costs to be minimised: value = constant + sign × (costs of started tours + what rows are short)."""

    def __init__(self, p, name):
        self.sign, self.short, self.constant = -1 if name == "suitability" else 1, name == "targets", 0
        every = [t for own in p.tours.values() for t, _, _ in own]
        if name == "suitability":
            self.cost = {t: p.rotation - p.points(*t[:3]) * len(p.covers(t)) for t in every}
        elif name == "changes":
            self.constant, self.cost = len(p.planned), {t: -(t in p.planned) for t in every}
        else:
            mine = set() if self.short else {k for k, q in p.posts.items() if q["priority"] == name[-1]}
            self.constant = sum(sum(p.rows["post", k][0]) for k in mine)
            self.cost = {t: -len(p.covers(t)) * (t[1] in mine) for t in every}
        self.step = gcd(*self.cost.values()) if self.cost else 0
        for key, (_, least, weight, _, _) in p.rows.items() if self.short else ():
            turns = {0, p.months} | {m for m in range(1, p.months) if least[m] != least[m - 1]}
            for t in every if weight else ():
                turns |= {max(0, t[2]), min(p.months, t[3] + 1)} if key in p.counted[t] else set()
            ends = sorted(turns)
            self.step = gcd(self.step, *(weight * (b - a) for a, b in zip(ends, ends[1:]) if least[a]))
        self.step = self.step or 1


def add_up(p, levels, held, index, scale, case, open_, least, most):
    """(what is charged whatever is started, the cost of each tour) at a case's multipliers."""
    fixed, sums, seat, pins, short, weights = 0, {}, defaultdict(int), [], 0, {index: scale}
    for name, y in case.get("holds", {}).items():
        if name not in p.objective[:index] or not 0 <= y <= LARGEST:
            raise Wrong(f"{name} cannot be held there")
        weights[p.objective.index(name)] = y
        fixed -= y * held[p.objective.index(name)]
    short = sum(w for k, w in weights.items() if levels[k].short)
    for entry in case["prices"]:
        row = tuple(entry["row"])
        for key, y in entry.items():
            if key == "row":
                continue
            if abs(y) > LARGEST or row in sums and key == "price":
                raise Wrong(f"{row}: {key}: {y}")
            if key == "price":
                if row in p.pinned and y >= 0:
                    fixed, pins = fixed + y, pins + [(p.pinned[row], y)]
                elif row[0] == "course" and row[1] in p.courses and y <= 0:
                    fixed += y * int(p.courses[row[1]]["seats"])
                    seat[row] = -y
                else:
                    raise Wrong(f"no such row, or no such price: {row} {y}")
                continue
            m = p.at(key)
            if not 0 <= m < p.months or not (row in p.rows or row[0] == "officer" and row[1] in p.officers):
                raise Wrong(f"no such row: {row} {key}")
            tops, floors, weight = p.rows[row][:3] if row in p.rows else ([1] * p.months, [0] * p.months, 0)
            y = min(y, short * weight) if weight else y
            sides = [n for n in (tops[m], most.get((row, m))) if n is not None]
            if y < 0 and not sides:
                raise Wrong(f"{row} {key} has no most")
            fixed += y * (max(floors[m], least.get((row, m), 0)) if y > 0 else min(sides, default=0))
            sums.setdefault(row, [0] * p.months)[m] = y
    before = {row: [sum(ys[:m]) for m in range(p.months + 1)] for row, ys in sums.items()}
    cost = {}
    for own in p.tours.values():
        for t, end, fitting in own:
            if t not in open_:
                continue
            c = sum(w * levels[k].cost[t] for k, w in weights.items()) + min((seat[k] for k in fitting), default=0)
            for row, a, b in [(k, t[2] + p.rows[k][4], t[3]) for k in p.counted[t]] + [(("officer", t[0]), t[2], end)]:
                if row in before and max(a, 0) <= min(b, p.months - 1):
                    c -= before[row][min(b, p.months - 1) + 1] - before[row][max(a, 0)]
            cost[t] = c - sum(y for tours, y in pins if t in tours)
    return fixed, cost


def cheapest(own, cost, started):
    """(the cost of an officer's cheapest set, what it costs at least with each tour in it)."""
    own = [(t, end) for t, end, _ in own if t in cost]
    n, never = len(own), 1 << 200
    after, before = [0] * (n + 1), [0] + [never] * n
    follow = [next((k for k in range(i + 1, n) if own[k][0][2] > own[i][1]), n) for i in range(n)]
    for i in reversed(range(n)):
        taken = cost[own[i][0]] + after[follow[i]]
        after[i] = taken if own[i][0] in started else min(taken, after[i + 1])
    forced = {}
    for i, (t, _) in enumerate(own):
        forced[t] = before[i] + cost[t] + after[follow[i]]
        before[follow[i]] = min(before[follow[i]], before[i] + cost[t])
        if t not in started:
            before[i + 1] = min(before[i + 1], before[i])
    return after[0], forced


def prove(p, levels, held, index, scale, goal, cases, number, open_, started, least, most):
    """What every plan of a case costs at least; the goal where it is that or more."""
    case = cases[number]
    total, cost = add_up(p, levels, held, index, scale, case, open_, least, most)
    sets = [cheapest(own, cost, started) for own in p.tours.values()]
    total += sum(least_cost for least_cost, _ in sets)
    mine, parts = min(goal, -(-total // scale)), case.get("parts", [])
    if mine == goal or not parts:
        return mine
    dear = {t for c, forced in sets for t, f in forced.items() if total - c + f > (goal - 1) * scale}
    if dear & started:
        return goal
    keys, found = [], goal
    for part in parts:
        now, on, low, high = open_ - dear, set(started), dict(least), dict(most)
        if part["case"] <= number:
            raise Wrong("cases that go round")
        if "officer" in part:
            t = (part["officer"], part["post"], p.at(part["from"]), p.at(part["until"]))
            rest = {x: end for x, end, _ in p.tours.get(t[0], [])}
            if t not in rest:
                raise Wrong(f"no plan could start {t}")
            keys.append((t, part["started"]))
            clash = {x for x in rest if x != t and not (x[2] > rest[t] or t[2] > rest[x])}
            if part["started"] and (t not in now or clash & on) or not part["started"] and t in on:
                continue
            now, on = (now - clash, on | {t}) if part["started"] else (now - {t}, on)
        elif "row" in part:
            key = (tuple(part["row"][:-1]), p.at(part["row"][-1]))
            if not 0 <= key[1] < p.months or key[0][0] != "officer" and p.rows[key[0]][2]:
                raise Wrong(f"no case of {key}")
            limit = part.get("at_most", part.get("at_least"))
            keys.append((key, "at_most" in part, limit + ("at_most" in part)))
            side = high if "at_most" in part else low
            side[key] = (min if "at_most" in part else max)(side.get(key, limit), limit)
        found = min(found, prove(p, levels, held, index, scale, goal, cases, part["case"], now, on, low, high))
    whole = not keys and len(parts) == 1 or len(keys) == len(parts) == 2 and keys[0][0] == keys[1][0] and (
        keys[0][1] != keys[1][1] and keys[0][2:] == keys[1][2:])
    if not whole:
        raise Wrong("cases that are not all there are")
    return max(mine, found)


def left(p, levels, held, index, scale, case, open_, least):
    """What a level's first case leaves to plans that keep it at its value: (tours, rows' leasts)."""
    fixed, cost = add_up(p, levels, held, index, scale, case, open_, least, {})
    sets = [cheapest(own, cost, set()) for own in p.tours.values()]
    room = held[index] * scale - fixed - sum(c for c, _ in sets)
    gone, least = {t for c, forced in sets for t, f in forced.items() if f - c > room}, dict(least)
    for entry in case["prices"]:
        for key, y in entry.items():
            row = tuple(entry["row"])
            if key not in ("row", "price") and -y > room and row in p.rows:
                least[row, p.at(key)] = max(p.rows[row][0][p.at(key)], least.get((row, p.at(key)), 0))
    return open_ - gone, least


def main():
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    sys.setrecursionlimit(100_000)
    p = Programme(sys.argv[1])
    plan, proof = (json.load(open(f, encoding="utf-8")) for f in sys.argv[2:])
    values = [g["value"] for g in plan["levels"]]
    counts = [sum(map(bool, p.tours.values())), p.count]
    if proof["programme"] != p.name or [(g["level"], g["value"]) for g in proof["levels"]] != list(zip(p.objective, values)):
        raise SystemExit("the certificate is of another programme or plan")
    if counts != [proof["officers"], proof["tours"]] or not 1 <= proof["scale"] <= LARGEST:
        raise SystemExit(f"{counts} officers and tours, not {proof['officers']} and {proof['tours']}; or no such scale")
    levels = [Level(p, name) for name in p.objective]
    held = [level.sign * (v - level.constant) for level, v in zip(levels, values)]
    every = {t for own in p.tours.values() for t, _, _ in own}
    good, least = True, {}
    for k, (level, given, claim) in enumerate(zip(levels, proof["levels"], plan["levels"])):
        goal = level.sign * (given["bound"] - level.constant) - level.step + 1
        try:
            cost = prove(p, levels, held, k, proof["scale"], goal, given["proof"], 0, every, set(), least, {})
            every, least = left(p, levels, held, k, proof["scale"], given["proof"][0], every, least)
        except (Wrong, KeyError, TypeError, ValueError) as e:
            print(f"{given['level']}: no proof: {e!r}")
            good = False
            continue
        bound = level.constant + level.sign * (-(-cost // level.step) * level.step)
        if bound * level.sign < given["bound"] * level.sign:
            print(f"{given['level']}: the multipliers prove {bound}, not {given['bound']}")
            good = False
        elif bound == claim["value"]:
            print(f"{given['level']}: {bound}, proven: no plan that keeps the levels before is better")
        else:
            trust = "" if bound == claim["bound"] else f"; the plan's bound {claim['bound']} is left on trust"
            print(f"{given['level']}: {claim['value']}, proven to be no better than {bound}{trust}")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
