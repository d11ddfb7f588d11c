"""The levels one after another, the same way for every peer, with one clock."""
import time

import numpy as np


class Clock:
    """Seconds since the model was ready, and how many are left."""

    def __init__(self, limit):
        self.began, self.limit = time.monotonic(), limit

    @property
    def now(self):
        return time.monotonic() - self.began

    @property
    def left(self):
        return self.limit - self.now


class Trace:
    """The best value and bound known at each moment of one level's solve (costs to minimise, with constant)."""

    def __init__(self, level, clock):
        self.level, self.clock, self.points = level, clock, []
        self.value = self.bound = None

    def see(self, value=None, bound=None, at=None):
        """Notes a solution's cost or a proven lower bound, both without the level's constant."""
        bound = None if bound is None or not np.isfinite(bound) or abs(bound) > 1e15 else self.level.rounded(bound)
        value = None if value is None or not np.isfinite(value) or abs(value) > 1e15 else int(round(value))
        better = value is not None and (self.value is None or value < self.value)
        tighter = bound is not None and (self.bound is None or bound > self.bound)
        if better:
            self.value = value
        if tighter:
            self.bound = bound
        if better or tighter:
            self.points.append((self.clock.now if at is None else at, self.value, self.bound))

    def reached(self, gap):
        """When value and bound were first within a share of the value; None if never."""
        for at, value, bound in self.points:
            if value is not None and bound is not None:
                worth = abs(self.level.reported(value))
                if value - bound <= gap * worth + 1e-9:
                    return at
        return None


class Answer:
    """What a peer has to show: the solution, a bound on each level's cost, and when each level was proven."""

    def __init__(self, model):
        self.x, self.proven_at, self.traces = None, {}, []
        self.bounds = [model.static_bound(level) for level in model.levels]


class Infeasible(Exception):
    """The peer says that there is no plan."""


class NotFor(Exception):
    """The peer is not made for this folder, and why."""


def optimise(peer, model, clock):
    """Solves the levels in their order; each proven one is held by a row at its value. Returns the answer.

    A peer's `solve(level, start, trace)` returns a whole-numbered solution or None, and notes in the trace what it
    proves; `hold(level, cost)` adds the row.
    """
    answer = Answer(model)
    for number, level in enumerate(model.levels):
        trace = Trace(level, clock)
        if answer.x is not None:
            trace.see(value=level.cost(answer.x))
        trace.see(bound=answer.bounds[number])
        answer.traces.append(trace)
        if answer.x is None or trace.value > trace.bound:
            if clock.left <= 0:
                break
            x = peer.solve(level, answer.x, trace)
            if x is not None:
                broken = model.broken(x)
                if broken:
                    raise AssertionError(f"{level.name}: the solution breaks {', '.join(broken)}")
                x = model.tightened(x)
                if answer.x is None or level.cost(x) <= level.cost(answer.x):
                    answer.x = x
                trace.see(value=level.cost(x))
            answer.bounds[number] = max(answer.bounds[number], trace.bound)
        if answer.x is None or level.cost(answer.x) > answer.bounds[number]:
            break
        if level.cost(answer.x) < answer.bounds[number]:
            raise AssertionError(f"{level.name}: the bound is better than the solution")
        answer.proven_at[level.name] = clock.now
        if number + 1 < len(model.levels):
            peer.hold(level, level.cost(answer.x))
    return answer


def whole_numbers(model, values):
    """A solver's floats as integers, with its tolerance taken away."""
    x = np.rint(np.asarray(values, dtype=float)).astype(np.int64)
    return np.clip(x, 0, np.asarray(model.upper))
