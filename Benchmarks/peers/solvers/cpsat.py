"""CP-SAT: booleans and linear rows; officers by at-most-one sets, or by optional intervals that may not overlap."""
import threading

from ortools.sat.python import cp_model

from lexicographic import Infeasible, whole_numbers


class Watch(cp_model.CpSolverSolutionCallback):
    """Notes every solution and the bound at that time."""

    def __init__(self, trace):
        super().__init__()
        self.trace = trace

    def on_solution_callback(self):
        self.trace.see(value=self.objective_value, bound=self.best_objective_bound)


class Peer:
    def __init__(self, model, clock, threads):
        self.model, self.clock, self.threads = model, clock, threads
        self.m = m = cp_model.CpModel()
        self.x = [m.new_bool_var("") if u == 1 else m.new_int_var(0, u, "") for u in model.upper]
        for columns, values, lower, upper, kind in zip(
                model.row_columns, model.row_values, model.row_lower, model.row_upper, model.row_kind):
            if kind == "one place":
                m.add_at_most_one(self.x[c] for c in columns)
            else:
                self.add(columns, values, lower, upper)

    def add(self, columns, values, lower, upper):
        """One linear row."""
        total = cp_model.LinearExpr.weighted_sum([self.x[c] for c in columns], [int(v) for v in values])
        if lower is None:
            self.m.add(total <= upper)
        elif upper is None:
            self.m.add(total >= lower)
        elif lower == upper:
            self.m.add(total == lower)
        else:
            self.m.add_linear_constraint(total, lower, upper)

    def solve(self, level, start, trace):
        m = self.m
        m.minimize(cp_model.LinearExpr.weighted_sum(
            [self.x[c] for c in level.columns], [int(c) for c in level.costs]))
        m.clear_hints()
        for variable, value in zip(self.x, start if start is not None else ()):
            m.add_hint(variable, int(value))
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = self.threads
        solver.parameters.max_time_in_seconds = max(0.1, self.clock.left)
        solver.parameters.absolute_gap_limit = level.step - 0.01
        solver.parameters.linearization_level = 2
        lock = threading.Lock()

        def bound(value):
            with lock:
                trace.see(bound=value)

        solver.best_bound_callback = bound
        status = solver.solve(m, Watch(trace))
        if status == cp_model.INFEASIBLE:
            raise Infeasible
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        trace.see(bound=solver.best_objective_bound)
        return whole_numbers(self.model, [solver.value(v) for v in self.x])

    def hold(self, level, cost):
        self.add(level.columns, level.costs, cost, cost)
