"""Mobilisations as networks: flow and assignment find what trying everything finds, and refuse what is no network."""
import itertools
import random
import sys
import unittest
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

try:
    import ortools  # noqa: F401
except ImportError:
    ortools = None

from lexicographic import Clock, NotFor, optimise  # noqa: E402
from model import Level, Model  # noqa: E402


def mobilisation(seed, officers=4, posts=4):
    """A random model of officers, posts with months and priorities, and tours with points."""
    chance, model = random.Random(seed), Model()
    pairs = [(i, j) for i in range(officers) for j in range(posts) if chance.random() < 0.5]
    model.add_columns([1] * len(pairs), integer=True)
    for i in range(officers):
        mine = [t for t, pair in enumerate(pairs) if pair[0] == i]
        if len(mine) > 1:
            model.add_row(mine, 1, None, 1, "one place")
    vacancies = {}
    for j in range(posts):
        mine = [t for t, pair in enumerate(pairs) if pair[1] == j]
        if mine:
            vacancies[j] = model.add_columns([1], integer=False)
            model.add_row([*mine, vacancies[j]], 1, 1, 1, "headcount")
    priority = {j: chance.choice((1, 2)) for j in vacancies}
    for level in (1, 2):
        mine = [vacancies[j] for j in vacancies if priority[j] == level]
        model.levels.append(Level(f"vacancies:{level}", mine, [chance.choice((6, 12)) for _ in mine]))
    points = [chance.randint(-20, 200) for _ in pairs]
    model.levels.append(Level("suitability", range(len(pairs)), points, maximise=True))
    return model, len(pairs)


def best(model, tours):
    """The best values of all levels, by trying every choice of tours."""
    answers = []
    for chosen in itertools.product((0, 1), repeat=tours):
        x = np.zeros(len(model.lower), dtype=np.int64)
        x[:tours] = chosen
        for columns, kind in zip(model.row_columns, model.row_kind):
            if kind == "headcount":
                x[columns[-1]] = 1 - min(1, x[columns[:-1]].sum())
        if not model.broken(x):
            answers.append([level.cost(x) for level in model.levels])
    return min(answers)


@unittest.skipIf(ortools is None, "needs ortools")
class Networks(unittest.TestCase):
    """Both peers on random models."""

    def test_both_find_the_best(self):
        from solvers import assignment, flow
        for seed in range(12):
            model, tours = mobilisation(seed)
            expected = best(model, tours)
            for module in (flow, assignment):
                clock = Clock(30)
                answer = optimise(module.Peer(model, clock, 1), model, clock)
                self.assertEqual([level.cost(answer.x) for level in model.levels], expected, (seed, module.__name__))
                self.assertEqual(answer.bounds, expected)

    def test_a_quota_is_refused(self):
        from solvers import flow
        model, _ = mobilisation(1)
        model.add_row([0, 1], 1, None, 1, "quota")
        with self.assertRaisesRegex(NotFor, "quota"):
            flow.Peer(model, Clock(1), 1)

    def test_points_before_vacancies_are_refused(self):
        from solvers import assignment
        model, _ = mobilisation(1)
        model.levels.reverse()
        with self.assertRaisesRegex(NotFor, "after the points"):
            assignment.Peer(model, Clock(1), 1)


if __name__ == "__main__":
    unittest.main()
