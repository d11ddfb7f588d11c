"""From a solution of the neutral model to plan.json: tours, their course seats, the levels with their bounds."""
import json

import numpy as np

from folder import month, month_name


def assign_seats(folder, tours, chosen):
    """A course for each chosen tour, by augmenting paths; tours of one mission and start are alike."""
    fits = []
    for t in chosen:
        start, mission = tours.start[t], folder.posts[tours.post[t]].mission
        fits.append([k for k, c in enumerate(folder.courses)
                     if start - folder.training <= month(c["month"]) < start and c["mission"] in ("", mission)])
    holders = [[] for _ in folder.courses]

    def place(n, seen):
        for k in fits[n]:
            if k in seen:
                continue
            seen.add(k)
            if len(holders[k]) < int(folder.courses[k]["seats"]):
                holders[k].append(n)
                return True
            for position, other in enumerate(holders[k]):
                if place(other, seen):
                    holders[k][position] = n
                    return True
        return False

    for n in range(len(chosen)):
        if not place(n, set()):
            raise ValueError("the chosen tours do not all find a course seat")
    return {chosen[n]: folder.courses[k]["course"] for k, group in enumerate(holders) for n in group}


def plan_of(folder, tours, model, answer):
    """The plan as a dictionary in the layout of plan.json."""
    chosen = [int(t) for t in np.flatnonzero(answer.x[:len(tours)])]
    course = assign_seats(folder, tours, chosen) if folder.needs_course else {}
    planned = {f.key for f in folder.planned}
    rows = [dict(zip(("officer", "post", "from", "until", "state"),
                     (f.officer, f.post, month_name(f.start), month_name(f.end), "running"))) for f in folder.running]
    for t in chosen:
        officer, post = folder.officers[tours.officer[t]]["officer"], folder.posts[tours.post[t]].id
        start, end = int(tours.start[t]), int(tours.end[t])
        row = {"officer": officer, "post": post, "from": month_name(start), "until": month_name(end),
               "state": "kept" if (officer, post, start, end) in planned else "new"}
        if folder.needs_course:
            row["course"] = course[t]
        rows.append({**row, "points": int(tours.points[t])})
    levels = [{"level": level.name, "value": level.reported(level.cost(answer.x)), "bound": level.reported(bound)}
              for level, bound in zip(model.levels, answer.bounds)]
    done = all(level["value"] == level["bound"] for level in levels)
    return {"programme": folder.name, "status": "optimal" if done else "feasible", "levels": levels,
            "tours": sorted(rows, key=lambda r: (r["officer"], r["from"]))}


def write_plan(path, plan):
    """Writes plan.json."""
    path.write_text(json.dumps(plan, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
