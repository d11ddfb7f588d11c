"""Starts one entrant on one folder as a process and returns its record; `muster` too, through its program."""
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
GRACE = 120
"""Seconds after the limit (for reading, building, an uninterruptible step) before a process is ended."""


def enter(name, folder, output, wish):
    """The record of one run; `status` is `failed` or `overdue` where the process did not end well."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    if name == "muster":
        return enter_muster(folder, output, wish)
    command = [sys.executable, "-B", HERE / "solve.py", name, folder, "--output", output,
               "--time", wish.time, "--threads", wish.threads]
    failure = run(command, output, wish.time)
    if failure:
        return failure
    return json.loads((output / "record.json").read_text(encoding="utf-8"))


def run(command, output, limit):
    """Runs a process with its messages in log.txt; a record where it failed, else None."""
    with open(output / "log.txt", "w", encoding="utf-8") as log:
        try:
            code = subprocess.run([str(c) for c in command], stdout=log, stderr=log, timeout=limit + GRACE).returncode
        except subprocess.TimeoutExpired:
            return {"status": "overdue", "seconds": limit + GRACE}
    if code:
        tail = (output / "log.txt").read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
        return {"status": "failed", "why": f"exit {code}: {' '.join(tail)}", "seconds": 0.0}
    return None


def enter_muster(folder, output, wish):
    """muster as a whole process, reading and writing included; all that is proven is credited to its end."""
    began = time.monotonic()
    failure = run([wish.muster, "plan", folder, "--output", output, "--time", wish.time, "--threads", wish.threads,
                   "--quiet"], output, wish.time)
    seconds = time.monotonic() - began
    if failure:
        return failure
    plan = json.loads((output / "plan.json").read_text(encoding="utf-8"))
    levels = plan["levels"]
    record = {"peer": "muster", "status": plan["status"], "levels": levels, "seconds": seconds, "read": 0.0}
    proven = all(level["value"] == level["bound"] for level in levels[:-1])
    gap = abs(levels[-1]["value"] - levels[-1]["bound"]) / max(1, abs(levels[-1]["value"]))
    record["upper"] = seconds if proven else None
    for key, limit in (("gap1", 0.01), ("gap01", 0.001), ("gap0", 0.0)):
        record[key] = seconds if proven and gap <= limit else None
    return record
