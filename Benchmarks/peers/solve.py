"""One peer on one folder, in a process of its own: writes plan.json and, in record.json, the times.

    solve.py PEER FOLDER --output DIR [--time S] [--threads N]
"""
import argparse
import importlib
import json
import resource
import time
from pathlib import Path

from folder import Folder
from formulation import formulate
from lexicographic import Clock, Infeasible, NotFor, optimise
from plan import plan_of, write_plan
from solvers import MODELS, NETWORKS
from tours import Tours


def record_of(model, answer, clock):
    """The times to the levels and gaps that a race compares; None is never."""
    upper = [level.name for level in model.levels[:-1]]
    last = answer.traces[-1] if len(answer.traces) == len(model.levels) else None
    proven = all(name in answer.proven_at for name in upper)
    return {
        "upper": max([answer.proven_at[n] for n in upper], default=0.0) if proven else None,
        "gap1": last and last.reached(0.01), "gap01": last and last.reached(0.001),
        "gap0": last and last.reached(0.0), "seconds": clock.now, "levels_proven_at": answer.proven_at,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", choices=[*MODELS, *NETWORKS])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--time", type=float, default=30)
    parser.add_argument("--threads", type=int, default=1)
    wish = parser.parse_args()
    module = importlib.import_module(f"solvers.{wish.peer}")
    wish.output.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    folder = Folder(wish.folder)
    tours = Tours(folder)
    model = formulate(folder, tours)
    record = {"peer": wish.peer, "read": time.monotonic() - began, "tours": len(tours), "size": model.size}
    clock = Clock(wish.time)
    try:
        if model.impossible:
            raise Infeasible(model.impossible)
        peer = module.Peer(model, clock, wish.threads)
        answer = optimise(peer, model, clock)
        record.update(record_of(model, answer, clock))
        if answer.x is not None:
            plan = plan_of(folder, tours, model, answer)
            write_plan(wish.output / "plan.json", plan)
            record.update(status=plan["status"], levels=plan["levels"])
        else:
            record["status"] = "nothing"
    except Infeasible:
        record.update(status="infeasible", seconds=clock.now)
    except NotFor as reason:
        record.update(status="not for it", why=str(reason), seconds=clock.now)
    record["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    (wish.output / "record.json").write_text(json.dumps(record) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
