"""Starts one entrant on one case as a process and returns its record; `muster` too, through its program."""
import json
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

from credit import credit, read_trace

HERE = Path(__file__).resolve().parent
GRACE = 300
"""Seconds after the limit (for reading, building, an uninterruptible step) before a process is ended."""


def enter(name, case, threads, output, muster):
    """The record of one run; `status` is `failed` or `overdue` where the process did not end well."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    began, used = time.monotonic(), processor_seconds()
    if name == "muster":
        record = enter_muster(case, threads, output, muster)
    else:
        record = enter_peer(name, case, threads, output)
    wall = time.monotonic() - began
    record.update(peer=name, threads=threads, wall=wall, processor=processor_seconds() - used)
    return record


def processor_seconds():
    """The processor time of all processes that were started and have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


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


def enter_peer(name, case, threads, output):
    """Another solver, in a Python process of its own."""
    command = [sys.executable, "-B", HERE / "solve.py", name, case.folder, "--output", output,
               "--time", case.limit, "--threads", threads]
    failure = run(command, output, case.limit)
    return failure or json.loads((output / "record.json").read_text(encoding="utf-8"))


def enter_muster(case, threads, output, muster):
    """muster as a whole process, reading and writing included; its trace says when it had proven what."""
    began, trace = time.monotonic(), output / "trace.jsonl"
    failure = run([muster, "plan", case.folder, "--output", output, "--time", case.limit, "--threads", threads,
                   "--trace", trace, "--quiet"], output, case.limit)
    seconds = time.monotonic() - began
    if failure:
        return failure
    plan = json.loads((output / "plan.json").read_text(encoding="utf-8"))
    record = {"status": plan["status"], "levels": plan["levels"], "seconds": seconds, "read": 0.0}
    record.update(credit(read_trace(trace), plan["levels"], seconds))
    return record
