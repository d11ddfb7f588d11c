"""What a race leaves behind: the records as JSON, the table as Markdown, the plot as SVG."""
import datetime
import json
import os
import platform
import subprocess
from importlib.metadata import PackageNotFoundError, version

from cactus import cactus
from cases import ROOT
from score import summary, table, totals

PACKAGES = {"highs": "highspy", "scip": "PySCIPOpt", "cpsat": "ortools", "flow": "ortools", "assignment": "ortools"}
PROGRAMS = {"cbc": ["cbc", "-stop"], "glpsol": ["glpsol", "--version"]}


def write_report(wish, runs, faults):
    """Writes race.json, table.md and cactus.svg; returns the table. Called after each case, so little is lost."""
    limits = {name: case.limit for name, case in wish.cases.items()}
    rows = summary(runs, limits)
    wish.output.mkdir(parents=True, exist_ok=True)
    result = {
        "date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"), "machine": machine(),
        "versions": versions(wish), "threads": wish.threads,
        "cases": {name: {"hash": case.hash, "time": case.limit} for name, case in wish.cases.items()},
        "rows": rows, "totals": totals(rows, limits), "faults": list(dict.fromkeys(faults)),
        "runs": [{"case": key[0], **record} for key, known in runs.items() for record in known]}
    words = table(rows, limits)
    (wish.output / "race.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    (wish.output / "table.md").write_text(words + "\n", encoding="utf-8")
    (wish.output / "cactus.svg").write_text(cactus(rows, max(limits.values())), encoding="utf-8")
    return words


def machine():
    """Where the race was run."""
    return {"system": platform.platform(), "processors": os.cpu_count(), "load": round(os.getloadavg()[0], 1)}


def versions(wish):
    """The version of each entrant, and the commit that muster was built from."""
    answer = {"commit": said(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"])}
    for peer in wish.peers:
        if peer == "muster":
            answer[peer] = said([wish.muster, "--version"])
        elif peer in PROGRAMS:
            lines = said(PROGRAMS[peer], everything=True).splitlines()
            answer[peer] = next((line.strip(" -") for line in lines if "Version" in line or "GLPSOL" in line), "")
        else:
            try:
                answer[peer] = f"{PACKAGES[peer]} {version(PACKAGES[peer])}"
            except PackageNotFoundError:
                answer[peer] = ""
    return answer


def said(command, everything=False):
    """The first line that a program prints, or all it prints; blank where it cannot be run."""
    try:
        output = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=20).stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return output if everything else output.split("\n")[0]
