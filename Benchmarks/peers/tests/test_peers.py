"""The neutral model gives the known optima; scores, referee and plot do what they say.

Run with the environment that `run` makes: `.build/peers/venv/bin/python -m unittest` in this folder. Where a package or
the conformance cases are missing, the tests that need them are skipped.
"""
import json
import os
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
CASES = Path(os.environ.get("CASES", HERE.parents[2].parent / "shared/conformance/cases"))

try:
    import highspy  # noqa: F401
except ImportError:
    highspy = None

import numpy as np  # noqa: E402

import referee  # noqa: E402
import score  # noqa: E402
from cactus import cactus  # noqa: E402


@unittest.skipIf(highspy is None or not CASES.exists(), "needs highspy and the conformance cases")
class Optima(unittest.TestCase):
    """HiGHS on the neutral model proves what expected.json says."""

    def solve(self, name):
        from folder import Folder
        from formulation import formulate
        from lexicographic import Clock, optimise
        from plan import plan_of
        from solvers.highs import Peer
        from tours import Tours
        folder = Folder(CASES / name)
        tours = Tours(folder)
        model = formulate(folder, tours)
        clock = Clock(60)
        return plan_of(folder, tours, model, optimise(Peer(model, clock, 1), model, clock))

    def check(self, name):
        plan = self.solve(name)
        expected = json.loads((CASES / name / "expected.json").read_text())
        self.assertEqual({x["level"]: x["value"] for x in plan["levels"]}, expected)
        self.assertEqual(plan["status"], "optimal")

    def test_quotas(self):
        self.check("quotas")

    def test_replan(self):
        self.check("replan")

    def test_rotations(self):
        self.check("rotations")

    def test_care(self):
        self.check("care")


class Numbers(unittest.TestCase):
    """The arithmetic of a race."""

    def test_shifted_mean_of_equal_times_is_that_time(self):
        self.assertAlmostEqual(score.shifted_mean([3.0, 3.0]), 3.0)

    def test_par10_charges_ten_limits(self):
        self.assertEqual(score.par10([10.0, None], [60, 30]), 155.0)

    def test_median_of_mostly_unfinished_runs_is_unfinished(self):
        self.assertIsNone(score.middle([1.0, None, None]))
        self.assertEqual(score.middle([1.0, 2.0, None]), 2.0)

    def test_a_time_after_the_limit_does_not_count(self):
        self.assertIsNone(score.middle([31.0], 30))

    def record(self, **more):
        return {"status": "feasible", "levels": [{"level": "targets", "value": 135, "bound": 48}], **more}

    def test_table_names_threads_share_of_the_processor_and_what_is_open(self):
        runs = {("a", "x", 2): [self.record(upper=1.0, wall=10.0, processor=5.0)]}
        row = score.table(score.summary(runs, {"a": 30}), {"a": 30}).splitlines()[2]
        self.assertEqual(row, "| a | 30 | x ×2 | 1.00 | – | – | – | targets 135, bound 48 (64 %) | 50 % |")

    def test_each_case_has_its_own_limit(self):
        runs = {(case, "x", 1): [self.record(gap0=20.0)] for case in ("a", "b")}
        limits = {"a": 30, "b": 10}
        total = score.totals(score.summary(runs, limits), limits)[0]
        self.assertEqual((total["solved"], total["par10"]), (1, 60.0))

    def test_plot_has_a_line_for_each_peer(self):
        rows = [{"case": "a", "peer": p, "threads": 1, "gap0": t} for p, t in (("x", 1.0), ("y", None))]
        self.assertEqual(cactus(rows, 30).count("<path"), 2)


class Shortfalls(unittest.TestCase):
    """What a solver leaves too high, because no level asks for it yet, is not claimed."""

    def test_a_shortfall_is_no_larger_than_its_row_asks(self):
        from model import Model
        model = Model()
        model.add_columns([1, 1, 3], integer=True)
        model.add_row([0, 1, 2], 1, 3, None, "target")
        self.assertEqual(list(model.tightened(np.array([1, 0, 3]))), [1, 0, 2])
        self.assertEqual(list(model.tightened(np.array([1, 1, 1]))), [1, 1, 1])


class Referee(unittest.TestCase):
    """Answers that cannot all be true are found."""

    def record(self, peer, *levels):
        return {"peer": peer, "status": "feasible",
                "levels": [dict(zip(("level", "value", "bound"), level)) for level in levels]}

    def test_agreement(self):
        a = self.record("a", ("targets", 3, 3), ("suitability", 10, 12))
        b = self.record("b", ("targets", 3, 3), ("suitability", 11, 11))
        self.assertEqual(referee.disagreements([a, b]), [])

    def test_two_proofs_that_differ(self):
        a, b = self.record("a", ("targets", 3, 3)), self.record("b", ("targets", 4, 4))
        self.assertIn("targets: a proves 3, b proves 4", referee.disagreements([a, b]))

    def test_bound_that_excludes_a_proven_value(self):
        a, b = self.record("a", ("targets", 3, 3)), self.record("b", ("targets", 6, 5))
        self.assertEqual(len(referee.disagreements([a, b])), 1)

    def test_plan_better_than_a_proof(self):
        a, b = self.record("a", ("targets", 3, 3)), self.record("b", ("targets", 2, 0))
        self.assertEqual(len(referee.disagreements([a, b])), 1)

    def test_levels_after_an_open_one_are_not_compared(self):
        a = self.record("a", ("targets", 3, 3), ("suitability", 10, 10))
        b = self.record("b", ("targets", 4, 2), ("suitability", 15, 15))
        self.assertEqual(referee.disagreements([a, b]), [])


if __name__ == "__main__":
    unittest.main()
