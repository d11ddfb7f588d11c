"""CBC through its program: an MPS file a level, the last solution as its start."""
import re
import tempfile
from pathlib import Path

import numpy as np

from lexicographic import Infeasible, whole_numbers
from mps import write_mps
from program import run_program

FOUND = re.compile(r"Integer solution of (\S+) found")
POSSIBLE = re.compile(r"best possible (\S+)")
LOWER = re.compile(r"^Lower bound:\s+(\S+)")


class Peer:
    def __init__(self, model, clock, threads):
        self.model, self.clock, self.threads, self.held = model, clock, threads, []

    def solve(self, level, start, trace):
        with tempfile.TemporaryDirectory() as place:
            return self.solve_in(Path(place), level, start, trace)

    def solve_in(self, place, level, start, trace):
        """One run of the program with its files in a folder of their own."""
        write_mps(place / "m.mps", self.model, level, self.held)
        command = ["cbc", place / "m.mps", "-timeMode", "elapsed", "-ratio", 0, "-allow", level.step - 0.01]
        if self.threads > 1:
            command += ["-threads", self.threads]
        if start is not None:
            lines = [f"{k} C{k} {v}" for k, v in enumerate(start) if v]
            (place / "start").write_text("\n".join(["Stopped on time - objective value 0", *lines, ""]))
            command += ["-mips", place / "start"]
        left, optimal, impossible = max(0.5, self.clock.left), [], []
        command += ["-sec", left, "-solve", "-solu", place / "solution"]

        def hear(line):
            if found := FOUND.search(line):
                trace.see(value=float(found[1]))
            if possible := POSSIBLE.search(line) or LOWER.search(line):
                trace.see(bound=float(possible[1].rstrip(",)")))
            if line.startswith("Result - Optimal solution found"):
                optimal.append(line)
            if "proven infeasible" in line or "Problem is infeasible" in line:
                impossible.append(line)

        run_program(command, hear, left)
        if impossible:
            raise Infeasible
        solution = place / "solution"
        if not solution.exists():
            return None
        head, *lines = solution.read_text().splitlines()
        values = np.zeros(len(self.model.lower))
        for line in lines:
            _, name, value, *_ = line.replace("**", "").split()
            values[int(name[1:])] = float(value)
        x = whole_numbers(self.model, values)
        if self.model.broken(x):
            return None
        if head.startswith("Optimal"):
            trace.see(bound=level.cost(x))
        return x

    def hold(self, level, cost):
        self.held.append((level, cost))
