"""A race: entrants × cases × threads × repetitions, interleaved; every answer is checked; a wrong one fails it (exit 1).

    race.py [CASE …] [--peers a,b] [--time S] [--threads N,…] [--repeat N] [--output DIR]

CASE is the name of a case (cases.json), `conformance` (or `conformance/quotas`), a programme folder or a folder of them; without any, the named
cases that are raced by default. `--cases a,b` says the same as `a b`.
"""
import argparse
import shutil
import sys
from pathlib import Path

from cases import ROOT, Unknown, cases
from entrants import enter
from referee import check_plan, disagreements
from report import write_report
from solvers import NAMES

QUICK = 10
"""Seconds; an entrant that finishes a case sooner runs it again, up to the number of repetitions."""


def wishes():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wanted", nargs="*", metavar="CASE")
    parser.add_argument("--cases", default="", help="cases, between commas")
    parser.add_argument("--peers", default="muster,highs,scip,cpsat,cbc,glpsol", help="of " + ", ".join(NAMES))
    parser.add_argument("--time", type=float, help="seconds for each run [what cases.json says; 30 for others]")
    parser.add_argument("--threads", default="1", help="numbers of threads to race with, between commas [1]")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each quick case [3]")
    parser.add_argument("--muster", type=Path, default=ROOT / ".build/release/muster")
    parser.add_argument("--checker", type=Path, default=checker(), help="check_plan.py")
    parser.add_argument("--output", type=Path, default=ROOT / ".build/peers/race")
    wish = parser.parse_args()
    wish.peers = wish.peers.split(",")
    strangers = set(wish.peers) - set(NAMES)
    if strangers:
        parser.error(f"no such peer: {', '.join(sorted(strangers))}")
    if not wish.threads.replace(",", "").isdigit():
        parser.error("--threads are numbers between commas")
    wish.threads = [int(n) for n in wish.threads.split(",") if n]
    if wish.checker is None or not wish.checker.exists():
        parser.error("there is no checker; say where check_plan.py is with --checker")
    if "muster" in wish.peers and not wish.muster.exists():
        parser.error(f"no program at {wish.muster}; build it, say where with --muster, or leave it out of --peers")
    for program in {"cbc", "glpsol"} & set(wish.peers):
        if not shutil.which(program):
            parser.error(f"{program} is not installed; leave it out of --peers")
    try:
        wish.cases = cases([*wish.wanted, *filter(None, wish.cases.split(","))], wish.time, wish.muster.resolve(),
                           ROOT / ".build/peers/cases", wish.checker.parent / "cases")
    except Unknown as fault:
        parser.error(str(fault))
    return wish


def checker():
    """shared/conformance/check_plan.py in the nearest parent folder of the repository that has it; else None."""
    for parent in ROOT.parents:
        found = parent / "shared/conformance/check_plan.py"
        if found.exists():
            return found
    return None


def race(wish):
    """Runs everything; returns ({(case, peer, threads): [record]}, [fault])."""
    runs, faults = {}, []
    for name, case in wish.cases.items():
        for repetition in range(wish.repeat):
            for threads in wish.threads:
                for peer in wish.peers:
                    known = runs.setdefault((name, peer, threads), [])
                    if known and not quick(known):
                        continue
                    output = wish.output / "plans" / name / f"{peer}-{threads}"
                    record = enter(peer, case, threads, output, wish.muster)
                    known.append(record)
                    for fault in check_plan(wish.checker, case.folder, output, record):
                        faults.append(f"{name}, {peer}: {fault}")
                    print(f"{name} {repetition + 1} {peer} {threads}: {record['status']} {record['seconds']:.2f} s",
                          record.get("why", ""), file=sys.stderr, flush=True)
        records = [r for (c, *_), known in runs.items() if c == name for r in known]
        faults += [f"{name}: {fault}" for fault in disagreements(records)]
        write_report(wish, runs, faults)
    return runs, list(dict.fromkeys(faults))


def quick(known):
    """Whether a run deserves another one: it ended well and soon."""
    return known[0]["status"] not in ("failed", "overdue", "not for it") and known[0]["seconds"] < QUICK


def main():
    wish = wishes()
    runs, faults = race(wish)
    print(write_report(wish, runs, faults))
    for file in ("table.md", "cactus.svg", "race.json", "plans"):
        print(wish.output / file)
    for fault in faults:
        print(f"WRONG {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
