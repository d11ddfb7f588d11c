"""The numbers of a race: medians of repetitions, shifted geometric mean, PAR10, and the table."""
import math
from statistics import median

KEYS = {"upper": "levels", "gap1": "to 1 %", "gap01": "to 0.1 %", "gap0": "to proof"}
"""Key of a record → heading: all levels but the last proven, and the last within a share of its value."""


def shifted_mean(times, shift=10.0):
    """The geometric mean of times + shift, minus shift."""
    return math.exp(sum(math.log(t + shift) for t in times) / len(times)) - shift if times else math.nan


def par10(times, limits):
    """The mean of the times; one that is None counts ten times its limit."""
    charged = [10 * limit if t is None else t for t, limit in zip(times, limits)]
    return sum(charged) / len(charged) if charged else math.nan


def middle(times, limit=math.inf):
    """The median of repetitions; None where the median run did not get there within the limit."""
    value = median([math.inf if t is None or t > limit else t for t in times])
    return None if math.isinf(value) else value


def final_gap(record):
    """The first unproven level as a text: its value, its bound, and its gap; blank where all is proven."""
    for level in record.get("levels", ()):
        if level["value"] != level["bound"]:
            gap = abs(level["value"] - level["bound"]) / max(1, abs(level["value"]))
            percent = f"{100 * gap:.0f}" if gap >= 0.1 else f"{100 * gap:.2g}"
            return f"{level['level']} {level['value']:,}, bound {level['bound']:,} ({percent} %)"
    return "" if record.get("levels") else record["status"]


def summary(runs, limits):
    """runs: {(case, peer, threads): [record]}; limits: case → seconds. Rows of medians, one a key of runs."""
    rows = []
    for (case, peer, threads), records in runs.items():
        row = {"case": case, "peer": peer, "threads": threads, "repetitions": len(records),
               "status": records[0]["status"]}
        row.update({key: middle([r.get(key) for r in records], limits[case]) for key in KEYS})
        row["gap"], row["read"] = final_gap(records[-1]), median([r.get("read", 0.0) for r in records])
        row["peak_mb"] = max(r.get("peak_mb", 0) for r in records)
        row["share"] = share(records)
        rows.append(row)
    return rows


def share(records):
    """Processor seconds a second: with one thread, what is missing to 1 went to others on the machine."""
    wall = sum(r.get("wall", 0.0) for r in records)
    return sum(r.get("processor", 0.0) for r in records) / wall if wall else 0.0


def totals(rows, limits):
    """For each entrant: cases solved, shifted geometric mean and PAR10 of the time to proof."""
    answer = []
    for entrant in dict.fromkeys(name(row) for row in rows):
        mine = [row for row in rows if name(row) == entrant and row["status"] != "not for it"]
        times, most = [row["gap0"] for row in mine], [limits[row["case"]] for row in mine]
        charged = [limit if t is None else t for t, limit in zip(times, most)]
        answer.append({"peer": entrant, "cases": len(mine), "solved": sum(t is not None for t in times),
                       "mean": shifted_mean(charged), "par10": par10(times, most)})
    return answer


def name(row):
    """What an entrant is called: its threads are told where there is more than one."""
    return row["peer"] if row["threads"] == 1 else f"{row['peer']} ×{row['threads']}"


def seconds(value):
    """A time for the table."""
    return "–" if value is None or math.isnan(value) else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def table(rows, limits):
    """The whole result as Markdown."""
    lines = [f"| case | limit | entrant | {' | '.join(KEYS.values())} | open at the limit | processor |",
             "|---|--:|---|--:|--:|--:|--:|---|--:|"]
    for row in rows:
        cells = [seconds(row[key]) for key in KEYS]
        lines.append(f"| {row['case']} | {limits[row['case']]:g} | {name(row)} | {' | '.join(cells)} | {row['gap']} "
                     f"| {100 * row['share']:.0f} % |")
    lines += ["", "| entrant | cases | solved | shifted geometric mean | PAR10 |", "|---|--:|--:|--:|--:|"]
    for t in totals(rows, limits):
        lines.append(f"| {t['peer']} | {t['cases']} | {t['solved']} | {seconds(t['mean'])} | {seconds(t['par10'])} |")
    return "\n".join(lines)
