"""The neutral model that every peer gets: columns, rows, objective levels. All numbers are integers."""
import numpy as np


class Level:
    """One objective level: minimise sign × (constant + Σ coefficient × column)."""

    def __init__(self, name, columns, coefficients, constant=0, maximise=False):
        self.name, self.constant = name, int(constant)
        self.columns = np.asarray(columns, dtype=np.int64)
        self.coefficients = np.asarray(coefficients, dtype=np.int64)
        useful = self.coefficients != 0
        self.columns, self.coefficients = self.columns[useful], self.coefficients[useful]
        self.sign = -1 if maximise else 1
        self.step = int(np.gcd.reduce(self.coefficients)) if len(self.coefficients) else 1
        """Values differ by multiples of this, so a bound may be rounded to constant + k × step."""

    @property
    def costs(self):
        """The coefficients of the minimisation, without the constant."""
        return self.sign * self.coefficients

    def cost(self, x):
        """The minimised amount, without the constant, of a whole-numbered solution."""
        return int(np.dot(self.costs, x[self.columns]))

    def reported(self, cost):
        """A cost (or a bound on it) as the plan states it."""
        return self.sign * int(cost) + self.constant

    def rounded(self, bound):
        """A proven lower bound on the cost, as a float, rounded up to the next cost that can occur."""
        slack = 1e-6 * max(1.0, abs(bound) * 1e-3)
        return int(np.ceil((bound - slack) / self.step)) * self.step


class Model:
    """Columns with bounds, rows as sparse sums between two limits, and the levels."""

    def __init__(self):
        self.lower, self.upper, self.integer = [], [], []
        self.row_columns, self.row_values, self.row_lower, self.row_upper, self.row_kind = [], [], [], [], []
        self.row_chain = []
        self.levels = []
        self.impossible = None
        """Why there is no plan at all, where that shows already here."""

    def add_columns(self, uppers, integer):
        """Adds columns from 0 to the given bounds; returns the number of the first."""
        first = len(self.lower)
        self.lower += [0] * len(uppers)
        self.upper += [int(u) for u in uppers]
        self.integer += [integer] * len(uppers)
        return first

    def add_row(self, columns, values, lower, upper, kind, chain=None):
        """Adds lower ≤ Σ value × column ≤ upper; None where a side is open. kind names the rule.

        Rows of one chain say the same of one month after another: each tour is in a run of them.
        """
        self.row_columns.append(np.asarray(columns, dtype=np.int64))
        self.row_values.append(np.broadcast_to(np.asarray(values, dtype=np.int64), len(columns)))
        self.row_lower.append(lower)
        self.row_upper.append(upper)
        self.row_kind.append(kind)
        self.row_chain.append(chain)

    def static_bound(self, level):
        """A bound on a level's cost from the columns' bounds alone."""
        return int(sum(min(0, int(c)) * self.upper[k] for k, c in zip(level.columns, level.costs)))

    def broken(self, x):
        """The kinds of the rows that a whole-numbered solution breaks."""
        wrong = set()
        for columns, values, lower, upper, kind in zip(
                self.row_columns, self.row_values, self.row_lower, self.row_upper, self.row_kind):
            total = int(np.dot(values, x[columns]))
            if lower is not None and total < lower or upper is not None and total > upper:
                wrong.add(kind)
        return sorted(wrong)

    def tightened(self, x):
        """The solution with each shortfall as small as its row allows: solvers leave what no level asks for yet."""
        x = x.copy()
        for columns, values, lower, kind in zip(self.row_columns, self.row_values, self.row_lower, self.row_kind):
            if kind == "target":
                short = columns[-1]
                x[short] = max(0, lower - int(np.dot(values[:-1], x[columns[:-1]])))
        return x

    @property
    def size(self):
        return f"{len(self.row_lower)} rows, {len(self.lower)} columns, {sum(map(len, self.row_columns))} entries"
