"""GLPK's own branch and cut through glpsol: an MPS file a level. It takes no start; its value becomes a row.

Its defaults stay: pseudo-costs (`--pcost`) and `--cuts` were both slower where measured.
"""
import re
import tempfile
from pathlib import Path

import numpy as np

from lexicographic import Infeasible, whole_numbers
from mps import write_mps
from program import run_program

PROGRESS = re.compile(r"mip =\s*(not found yet|\S+)\s+>=\s*(\S+)")


class Peer:
    def __init__(self, model, clock, threads):
        self.model, self.clock, self.held = model, clock, []

    def solve(self, level, start, trace):
        with tempfile.TemporaryDirectory() as place:
            return self.solve_in(Path(place), level, start, trace)

    def solve_in(self, place, level, start, trace):
        """One run of the program with its files in a folder of their own."""
        cutoff = None if start is None else level.cost(start)
        write_mps(place / "m.mps", self.model, level, self.held, cutoff)
        left, impossible = max(1.0, self.clock.left), []

        def hear(line):
            if progress := PROGRESS.search(line):
                found, bound = progress[1], progress[2]
                trace.see(value=None if found.startswith("not") else float(found),
                          bound=None if "inf" in bound or bound == "tree" else float(bound))
            if "NO PRIMAL FEASIBLE" in line or "NO INTEGER FEASIBLE" in line:
                impossible.append(line)

        run_program(["glpsol", "--freemps", place / "m.mps", "--intopt", "--tmlim", max(1, int(left)),
                     "--write", place / "solution"], hear, left)
        if impossible and start is None:
            raise Infeasible
        return self.read(place / "solution", level, trace)

    def read(self, path, level, trace):
        """The solution file: `s mip rows columns status objective`, then `j column value` lines."""
        if not path.exists():
            return None
        values, status = np.zeros(len(self.model.lower)), "u"
        # Integer columns stand first in the file written by write_mps, then the others.
        order = np.argsort(~np.array(self.model.integer), kind="stable")
        for line in path.read_text().splitlines():
            parts = line.split()
            if parts[0] == "s" and parts[1] == "mip":
                status = parts[4]
            elif parts[0] == "j" and status in "of":
                values[order[int(parts[1]) - 1]] = float(parts[2])
        if status not in "of":
            return None
        x = whole_numbers(self.model, values)
        if self.model.broken(x):
            return None
        if status == "o":
            trace.see(bound=level.cost(x))
        return x

    def hold(self, level, cost):
        self.held.append((level, cost))
