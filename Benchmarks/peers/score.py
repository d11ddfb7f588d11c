"""The numbers of a race: medians of repetitions, shifted geometric mean, PAR10, and the table."""
import math
from statistics import median

KEYS = {"upper": "levels", "gap1": "to 1 %", "gap01": "to 0.1 %", "gap0": "to proof"}
"""Key of a record → heading: all levels but the last proven, and the last within a share of its value."""


def shifted_mean(times, shift=10.0):
    """The geometric mean of times + shift, minus shift."""
    return math.exp(sum(math.log(t + shift) for t in times) / len(times)) - shift if times else math.nan


def par10(times, limit):
    """The mean of the times; one that is None counts ten times the limit."""
    return sum(10 * limit if t is None else t for t in times) / len(times) if times else math.nan


def middle(times, limit=math.inf):
    """The median of repetitions; None where the median run did not get there within the limit."""
    value = median([math.inf if t is None or t > limit else t for t in times])
    return None if math.isinf(value) else value


def final_gap(record):
    """The gap of the first unproven level as a text; blank where all is proven."""
    for level in record.get("levels", ()):
        if level["value"] != level["bound"]:
            gap = abs(level["value"] - level["bound"]) / max(1, abs(level["value"]))
            return f"{level['level']} {100 * gap:.2g} %"
    return "" if record.get("levels") else record["status"]


def summary(runs, limit):
    """runs: {(case, peer): [record]} → rows of medians, one a case and peer."""
    rows = []
    for (case, peer), records in runs.items():
        row = {"case": case, "peer": peer, "repetitions": len(records), "status": records[0]["status"]}
        row.update({key: middle([r.get(key) for r in records], limit) for key in KEYS})
        row["gap"], row["read"] = final_gap(records[-1]), median([r.get("read", 0.0) for r in records])
        row["peak_mb"] = max(r.get("peak_mb", 0) for r in records)
        rows.append(row)
    return rows


def totals(rows, limit):
    """For each peer: cases solved, shifted geometric mean and PAR10 of the time to proof."""
    answer = []
    for peer in dict.fromkeys(row["peer"] for row in rows):
        mine = [row for row in rows if row["peer"] == peer and row["status"] != "not for it"]
        times = [row["gap0"] for row in mine]
        answer.append({"peer": peer, "cases": len(mine), "solved": sum(t is not None for t in times),
                       "mean": shifted_mean([limit if t is None else t for t in times]), "par10": par10(times, limit)})
    return answer


def seconds(value):
    """A time for the table."""
    return "–" if value is None or math.isnan(value) else f"{value:.2f}"


def table(rows, limit):
    """The whole result as Markdown."""
    lines = [f"| case | peer | {' | '.join(KEYS.values())} | open at {limit:g} s |", "|---|---|--:|--:|--:|--:|---|"]
    for row in rows:
        cells = [seconds(row[key]) for key in KEYS]
        lines.append(f"| {row['case']} | {row['peer']} | {' | '.join(cells)} | {row['gap']} |")
    lines += ["", "| peer | cases | solved | shifted geometric mean | PAR10 |", "|---|--:|--:|--:|--:|"]
    for t in totals(rows, limit):
        lines.append(f"| {t['peer']} | {t['cases']} | {t['solved']} | {seconds(t['mean'])} | {seconds(t['par10'])} |")
    return "\n".join(lines)
