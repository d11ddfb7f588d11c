"""SCIP through PySCIPOpt: one model, its transformed copy freed between levels; the last solution is a start."""
import pyscipopt as scip

from lexicographic import Infeasible, whole_numbers


class Watch(scip.Eventhdlr):
    """Notes the bounds whenever a node is solved or a better solution is found."""

    EVENTS = (scip.SCIP_EVENTTYPE.BESTSOLFOUND, scip.SCIP_EVENTTYPE.NODESOLVED, scip.SCIP_EVENTTYPE.LPSOLVED)
    trace = None

    def eventinit(self):
        for event in self.EVENTS:
            self.model.catchEvent(event, self)

    def eventexit(self):
        for event in self.EVENTS:
            self.model.dropEvent(event, self)

    def eventexec(self, event):
        self.trace.see(value=self.model.getPrimalbound(), bound=self.model.getDualbound())


class Peer:
    def __init__(self, model, clock, threads):
        self.model, self.clock = model, clock
        self.s = s = scip.Model()
        s.hideOutput()
        s.setParam("limits/gap", 0.0)
        s.setParam("parallel/maxnthreads", threads)
        self.x = x = [s.addVar(vtype="B" if i and u == 1 else "I" if i else "C", lb=0, ub=u)
                      for u, i in zip(model.upper, model.integer)]
        for columns, values, lower, upper in zip(model.row_columns, model.row_values, model.row_lower, model.row_upper):
            self.add(columns, values, lower, upper)
        self.watch = Watch()
        s.includeEventhdlr(self.watch, "watch", "notes values and bounds")

    def add(self, columns, values, lower, upper):
        """One linear row."""
        total = scip.quicksum(int(v) * self.x[c] for c, v in zip(columns, values))
        if lower is None:
            self.s.addCons(total <= upper)
        elif upper is None:
            self.s.addCons(total >= lower)
        elif lower == upper:
            self.s.addCons(total == lower)
        else:
            self.s.addCons((total <= upper) >= lower)

    def solve(self, level, start, trace):
        s = self.s
        s.freeTransform()
        s.setObjective(scip.quicksum(int(c) * self.x[k] for k, c in zip(level.columns, level.costs)), "minimize")
        # Values are whole multiples of the step: a bound within less than one is a proof.
        s.setParam("limits/absgap", level.step - 0.01)
        s.setParam("limits/time", max(0.1, self.clock.left))
        if start is not None:
            solution = s.createOrigSol()
            for variable, value in zip(self.x, start):
                if value:
                    s.setSolVal(solution, variable, int(value))
            s.addSol(solution)
        self.watch.trace = trace
        s.optimize()
        if s.getStatus() == "infeasible":
            raise Infeasible
        trace.see(bound=s.getDualbound())
        if s.getNSols() == 0:
            return None
        best = s.getBestSol()
        return whole_numbers(self.model, [s.getSolVal(best, v) for v in self.x])

    def hold(self, level, cost):
        self.s.freeTransform()
        self.add(level.columns, level.costs, cost, cost)
