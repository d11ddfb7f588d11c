"""What muster is credited with from its trace: never earlier than it is proven for good."""
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from credit import credit  # noqa: E402


def plan(*levels):
    """The levels of a plan from triples."""
    return [dict(zip(("level", "value", "bound"), level)) for level in levels]


def trace(*events, end):
    """The lines of a trace from tuples (seconds, level, value, bound)."""
    lines = [{"seconds": 0.0, "muster": "0"}]
    lines += [dict(zip(("seconds", "level", "value", "bound"), event)) for event in events]
    return [*lines, {"seconds": end, "status": "optimal"}]


class Credit(unittest.TestCase):
    """A trace of two levels, `a` (fewer is better) before `b` (more is better)."""

    def test_levels_in_turn(self):
        lines = trace((1, "a", 9, 3), (2, "a", 3, 3), (3, "b", 80, 100), (4, "b", 99.5, 100), (5, "b", 100, 100), end=5)
        self.assertEqual(credit(lines, plan(("a", 3, 3), ("b", 100, 100)), 5.0),
                         {"upper": 2, "gap1": 4, "gap01": 5, "gap0": 5})

    def test_what_only_the_plan_says_counts_from_the_end(self):
        lines = trace((1, "a", 3, 3), (2, "b", 99, 110), end=7)
        self.assertEqual(credit(lines, plan(("a", 3, 3), ("b", 100, 100)), 7.0),
                         {"upper": 1, "gap1": 7.0, "gap01": 7.0, "gap0": 7.0})

    def test_a_gap_before_the_levels_above_are_proven_does_not_count(self):
        lines = trace((1, "b", 100, 100), (2, "a", 5, 3), (3, "a", 3, 3), end=4)
        answer = credit(lines, plan(("a", 3, 3), ("b", 100, 100)), 4.0)
        self.assertEqual((answer["upper"], answer["gap0"]), (3, 3))

    def test_a_level_proven_at_another_value_than_the_plans_does_not_count(self):
        lines = trace((1, "a", 4, 4), (2, "b", 100, 100), (3, "a", 3, 3), end=4)
        self.assertEqual(credit(lines, plan(("a", 3, 3), ("b", 100, 100)), 4.0)["upper"], 3)

    def test_a_level_that_opens_again_takes_its_credit_with_it(self):
        lines = trace((1, "a", 3, 3), (2, "b", 100, 100), (3, "b", 90, 100), (4, "b", 100, 100), end=5)
        self.assertEqual(credit(lines, plan(("a", 3, 3), ("b", 100, 100)), 5.0)["gap0"], 4)

    def test_nothing_is_credited_that_the_plan_does_not_hold(self):
        lines = trace((1, "a", 3, 3), (2, "b", 100, 100), end=3)
        self.assertEqual(credit(lines, plan(("a", 3, 2), ("b", 100, 100)), 3.0),
                         {"upper": None, "gap1": None, "gap01": None, "gap0": None})

    def test_a_level_without_a_line_had_nothing_to_solve(self):
        lines = trace((2, "b", 100, 100), end=3)
        answer = credit(lines, plan(("a", 0, 0), ("b", 100, 100)), 3.0)
        self.assertEqual((answer["upper"], answer["gap0"]), (2, 2))

    def test_what_the_process_took_beyond_its_trace_is_added(self):
        lines = trace((1, "a", 3, 3), (2, "b", 100, 100), end=3)
        self.assertEqual(credit(lines, plan(("a", 3, 3), ("b", 100, 100)), 3.5)["gap0"], 2.5)

    def test_without_a_trace_all_counts_from_the_end(self):
        self.assertEqual(credit([], plan(("a", 3, 3), ("b", 100, 101)), 9.0),
                         {"upper": 9.0, "gap1": 9.0, "gap01": None, "gap0": None})


if __name__ == "__main__":
    unittest.main()
