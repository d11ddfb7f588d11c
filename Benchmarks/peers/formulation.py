"""From the folder to the neutral model: one function a rule. Column t < len(tours) is tour t, 0 or 1."""
import numpy as np

from folder import month, whole
from model import Level, Model
from scopes import Scopes, runs, serving


def formulate(folder, tours):
    """The whole model of a folder."""
    model = Model()
    model.add_columns([1] * len(tours), integer=True)
    one_place(model, tours)
    costs = {f"vacancies:{p}": headcounts(model, folder, tours, p) for p in (1, 2, 3)}
    ceilings(model, folder, tours)
    costs["targets"] = shortfalls(model, folder, tours)
    seats(model, folder, tours)
    required(model, folder, tours)
    costs["changes"] = changes(folder, tours)
    costs["suitability"] = (np.arange(len(tours)), tours.value, 0)
    for name in folder.levels:
        model.levels.append(Level(name, *costs[name], maximise=name == "suitability"))
    return model


def one_place(model, tours):
    """Rule 1: tours with the rest after them are intervals; of those that share a month at most one.

    Only maximal sets become rows: those at a start after which some interval ends before the next start.
    """
    cuts = np.flatnonzero(np.diff(tours.officer)) + 1
    for mine in np.split(np.arange(len(tours)), cuts):
        if len(mine) < 2:
            continue
        start, home = tours.start[mine], tours.home[mine]
        points = np.unique(start)
        for point, following in zip(points, [*points[1:], None]):
            here = (start <= point) & (point <= home)
            if here.sum() > 1 and (following is None or home[here].min() < following):
                model.add_row(mine[here], 1, None, 1, "one place")


def headcounts(model, folder, tours, priority):
    """Rule 2, and the vacancies of one priority: Σ covering tours + vacancies = places, in each run of months."""
    columns, weights, constant = [], [], 0
    by_post = np.argsort(tours.post, kind="stable")
    edges = np.searchsorted(tours.post[by_post], np.arange(len(folder.posts) + 1))
    taken = {}
    for fact in folder.running:
        for m in range(max(fact.start + folder.handover, folder.first), min(fact.end, folder.last) + 1):
            taken[fact.post, m] = taken.get((fact.post, m), 0) + 1
    for number, post in enumerate(folder.posts):
        if post.priority != priority:
            continue
        mine = by_post[edges[number]:edges[number + 1]]
        mine = mine[tours.covered[mine] > 0]
        a, b = tours.cover_from[mine], tours.cover_until[mine]
        low, high = max(post.lo, folder.first), min(post.hi, folder.last)
        for first, last in runs(low, high, a, b) if low <= high else ():
            places = [max(0, post.headcount - taken.get((post.id, m), 0)) for m in range(first, last + 1)]
            least, members = min(places), mine[(a <= first) & (first <= b)]
            constant += sum(places)
            if len(members) == 0:
                continue
            constant -= least * len(places)
            vacancy = model.add_columns([least], integer=False)
            model.add_row(np.append(members, vacancy), 1, least, least, "headcount", chain=("post", number))
            columns.append(vacancy)
            weights.append(len(places))
    return columns, weights, constant


def ceilings(model, folder, tours):
    """Rule 3: Σ tours of a quota ≤ maximum − running ones; no row where too few officers could reach it."""
    scopes = Scopes(folder, tours)
    for number, row in enumerate(folder.quotas):
        months = folder.months_of(row)
        if not row["max"] or not months:
            continue
        mine, facts = scopes.count(*scopes.of_quota(row))
        a, b = tours.start[mine], tours.end[mine]
        for first, last in runs(months[0], months[-1], a, b):
            room = min(max(0, int(row["max"]) - serving(facts, m)) for m in range(first, last + 1))
            members = mine[(a <= first) & (first <= b)]
            if len(members) > room and len(np.unique(tours.officer[members])) > room:
                model.add_row(members, 1, None, room, "quota", chain=("quota", number))


def shortfalls(model, folder, tours):
    """Targets and quota minimums: Σ qualifying tours + shortfall ≥ need; returns the weighted shortfalls."""
    scopes, columns, weights, constant, asked = Scopes(folder, tours), [], [], 0, []
    for row in folder.targets:
        officers, posts = scopes.of_target(row)
        inside = [p for p, yes in zip(folder.posts, posts) if yes]
        needs = {}
        for m in folder.months_of(row):
            heads, least = sum(p.headcount_in(m) for p in inside), row["at_least"]
            if heads:
                needs[m] = int(least[:-1]) * heads // 100 if least.endswith("%") else int(least)
        asked.append((needs, whole(row["weight"], 1), officers, posts))
    for row in folder.quotas:
        if row["min"]:
            asked.append(({m: int(row["min"]) for m in folder.months_of(row)}, 1, *scopes.of_quota(row)))
    for number, (needs, weight, officers, posts) in enumerate(asked):
        if not needs:
            continue
        mine, facts = scopes.count(officers, posts)
        a, b = tours.start[mine], tours.end[mine]
        for first, last in runs(min(needs), max(needs), a, b):
            left = [max(0, needs.get(m, 0) - serving(facts, m)) for m in range(first, last + 1)]
            members = mine[(a <= first) & (first <= b)]
            for need in sorted(set(left) - {0}):
                if len(members) == 0:
                    constant += weight * need * left.count(need)
                    continue
                short = model.add_columns([need], integer=False)
                model.add_row(np.append(members, short), 1, need, None, "target", chain=("target", number))
                columns.append(short)
                weights.append(weight * left.count(need))
    return columns, weights, constant


def seats(model, folder, tours):
    """Rule 4 as a transport: tours of a mission and start take seats of the courses in their window."""
    if not folder.needs_course:
        return
    missions = sorted(folder.missions)
    number = {m: k for k, m in enumerate(missions)}
    of_post = np.array([number[p.mission] for p in folder.posts], dtype=np.int64)
    keys = of_post[tours.post] * 10**6 + tours.start
    users = [[] for _ in folder.courses]
    for key in np.unique(keys):
        mission, start = missions[key // 10**6], key % 10**6
        mine, flows = np.flatnonzero(keys == key), []
        for k, course in enumerate(folder.courses):
            in_time = start - folder.training <= month(course["month"]) < start
            if in_time and course["mission"] in ("", mission):
                flows.append(model.add_columns([int(course["seats"])], integer=False))
                users[k].append(flows[-1])
        signs = np.concatenate([np.ones(len(mine)), -np.ones(len(flows))])
        model.add_row(np.concatenate([mine, np.array(flows, dtype=np.int64)]), signs, 0, 0, "seats asked")
    for course, flows in zip(folder.courses, users):
        if len(flows) > 1:
            model.add_row(flows, 1, None, int(course["seats"]), "seats")


def required(model, folder, tours):
    """Rule 5: at least one of the tours that a `require` pin asks for."""
    for pin in folder.pins:
        if pin["decision"] != "require":
            continue
        when = month(pin["from"])
        if any(f.officer == pin["officer"] and f.post == pin["post"] and when in (None, f.start)
               for f in folder.running):
            continue
        mine = np.flatnonzero((tours.officer == folder.index[pin["officer"]])
                              & (tours.post == folder.post_index[pin["post"]])
                              & ((tours.start == when) | (when is None)))
        if len(mine) == 0:
            model.impossible = f"pin {pin['officer']} on {pin['post']}: no such tour is possible"
        else:
            model.add_row(mine, 1, 1, None, "pin")


def changes(folder, tours):
    """Planned tours that are not in the plan: their number − Σ those that are taken."""
    running = {f.key for f in folder.running}
    planned = [f.key for f in folder.planned if f.key not in running]
    where = tours.find() if planned else {}
    columns = [where[key] for key in planned if key in where]
    return columns, [-1] * len(columns), len(planned)
