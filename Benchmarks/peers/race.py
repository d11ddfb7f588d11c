"""A race: entrants × cases × repetitions, interleaved; every answer is checked; a wrong one fails the race (exit 1).

    race.py [FOLDER …] [--peers a,b] [--time S] [--threads N] [--repeat N] [--output DIR]

FOLDER is a programme folder or a folder of them; without any, the conformance cases beside the checker.
"""
import argparse
import json
import shutil
import sys
from pathlib import Path

from cactus import cactus
from entrants import HERE, enter
from referee import check_plan, disagreements
from score import summary, table, totals
from solvers import NAMES

ROOT = HERE.parents[1]
QUICK = 10
"""Seconds; an entrant that finishes a case sooner runs it again, up to the number of repetitions."""


def wishes():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--peers", default="muster,highs,scip,cpsat,cbc,glpsol", help="of " + ", ".join(NAMES))
    parser.add_argument("--time", type=float, default=30, help="seconds for each run [30]")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repeat", type=int, default=3, help="runs of each quick case [3]")
    parser.add_argument("--muster", type=Path, default=ROOT / ".build/release/muster")
    parser.add_argument("--checker", type=Path, default=ROOT.parent / "shared/conformance/check_plan.py")
    parser.add_argument("--output", type=Path, default=ROOT / ".build/peers/race")
    wish = parser.parse_args()
    wish.peers = wish.peers.split(",")
    strangers = set(wish.peers) - set(NAMES)
    if strangers:
        parser.error(f"no such peer: {', '.join(sorted(strangers))}")
    if not wish.checker.exists():
        parser.error(f"no checker at {wish.checker}; say where with --checker")
    if "muster" in wish.peers and not wish.muster.exists():
        parser.error(f"no program at {wish.muster}; build it, say where with --muster, or leave it out of --peers")
    for program in {"cbc", "glpsol"} & set(wish.peers):
        if not shutil.which(program):
            parser.error(f"{program} is not installed; leave it out of --peers")
    wish.cases = cases_in(wish.folders or [wish.checker.parent / "cases"])
    if not wish.cases:
        parser.error("no programme folder there")
    return wish


def cases_in(folders):
    """The programme folders among and directly below the given ones, by name."""
    found = {}
    for folder in folders:
        inside = [folder] if (folder / "programme.json5").exists() else sorted(folder.iterdir())
        for case in inside:
            if (case / "programme.json5").exists():
                found[case.resolve().name] = case.resolve()
    return found


def race(wish):
    """Runs everything; returns ({(case, peer): [record]}, [fault])."""
    runs, faults = {}, []
    for repetition in range(wish.repeat):
        for case, folder in wish.cases.items():
            for peer in wish.peers:
                known = runs.setdefault((case, peer), [])
                if known and not quick(known):
                    continue
                output = wish.output / "plans" / case / peer
                record = enter(peer, folder, output, wish)
                record["peer"] = peer
                known.append(record)
                for fault in check_plan(wish.checker, folder, output, record):
                    faults.append(f"{case}, {peer}: {fault}")
                print(f"{repetition + 1} {case} {peer}: {record['status']} {record['seconds']:.2f} s",
                      record.get("why", ""), file=sys.stderr, flush=True)
    for case in wish.cases:
        records = [r for (c, _), known in runs.items() if c == case for r in known]
        faults += [f"{case}: {fault}" for fault in disagreements(records)]
    return runs, list(dict.fromkeys(faults))


def quick(known):
    """Whether a run deserves another one: it ended well and soon."""
    return known[0]["status"] not in ("failed", "overdue", "not for it") and known[0]["seconds"] < QUICK


def main():
    wish = wishes()
    runs, faults = race(wish)
    rows = summary(runs, wish.time)
    wish.output.mkdir(parents=True, exist_ok=True)
    result = {"time": wish.time, "threads": wish.threads, "rows": rows, "totals": totals(rows, wish.time),
              "faults": faults, "runs": [{"case": c, **r} for (c, _), known in runs.items() for r in known]}
    (wish.output / "race.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    (wish.output / "cactus.svg").write_text(cactus(rows, wish.time), encoding="utf-8")
    print(table(rows, wish.time))
    print(f"\n{wish.output}/race.json, cactus.svg, plans/")
    for fault in faults:
        print(f"WRONG {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
