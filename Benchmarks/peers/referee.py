"""Whether an answer is right: by the independent checker, by what is expected, and by what the others prove."""
import json
import subprocess
import sys


def check_plan(checker, folder, output, record):
    """The faults of one run: what the checker says of its plan, and proven values that are not the expected ones."""
    if record["status"] in ("failed", "overdue"):
        return [record.get("why", record["status"])]
    expected = folder / "expected.json"
    if record["status"] == "infeasible" and expected.exists():
        return ["says there is no plan, but one is expected"]
    if record["status"] in ("nothing", "not for it", "infeasible"):
        return []
    if not (output / "plan.json").exists():
        return ["there is no plan.json"]
    command = [sys.executable, "-B", checker, folder, output / "plan.json"]
    verdict = subprocess.run(command, capture_output=True, text=True)
    faults = [] if verdict.returncode == 0 else [(verdict.stdout + verdict.stderr).strip().splitlines()[0]]
    if expected.exists():
        known = json.loads(expected.read_text(encoding="utf-8"))
        for name, (value, bound) in settled(record).items():
            if name in known and value is not None and value != known[name]:
                faults.append(f"{name}: proven {value}, expected {known[name]}")
            elif name in known and cuts_off(name, bound, known[name]):
                faults.append(f"{name}: the bound {bound} cuts off the expected {known[name]}")
    return faults


def settled(record):
    """level → (value where proven, else None; bound), as long as all levels before it are proven."""
    answer = {}
    for level in record.get("levels", ()):
        proven = level["value"] == level["bound"]
        answer[level["level"]] = (level["value"] if proven else None, level["bound"])
        if not proven:
            break
    return answer


def cuts_off(name, bound, value):
    """Whether a bound says that a value cannot be had."""
    return bound < value if name == "suitability" else bound > value


def disagreements(records):
    """Faults of a case: levels to which two entrants prove different values, or a bound that excludes a proven one."""
    faults, proven, bounds = [], {}, []
    for record in records:
        for name, (value, bound) in settled(record).items():
            bounds.append((name, bound, record["peer"]))
            if value is None:
                continue
            known, by = proven.setdefault(name, (value, record["peer"]))
            if known != value:
                faults.append(f"{name}: {by} proves {known}, {record['peer']} proves {value}")
    for name, bound, peer in bounds:
        if name in proven and cuts_off(name, bound, proven[name][0]):
            faults.append(f"{name}: {peer}'s bound {bound} excludes {proven[name][0]}, which {proven[name][1]} proves")
    # A plan that holds better values than a proven optimum shows it wrong, whoever found it.
    for record in records:
        for level in record.get("levels", ()):
            name, value = level["level"], level["value"]
            if name not in proven:
                break
            if value != proven[name][0]:
                if cuts_off(name, proven[name][0], value):
                    faults.append(f"{name}: {record['peer']} holds {value}, {proven[name][1]} proves {proven[name][0]}")
                break
    infeasible = [r["peer"] for r in records if r["status"] == "infeasible"]
    planned = [r["peer"] for r in records if r.get("levels")]
    if infeasible and planned:
        faults.append(f"{infeasible[0]} says there is no plan, {planned[0]} has one")
    return sorted(set(faults))
