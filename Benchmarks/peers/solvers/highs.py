"""HiGHS through highspy: one model for all levels; the last solution is handed in as a start."""
import highspy
import numpy as np

from lexicographic import Infeasible, whole_numbers

INFINITY = highspy.kHighsInf


class Peer:
    def __init__(self, model, clock, threads):
        self.model, self.clock = model, clock
        self.h = h = highspy.Highs()
        h.setOptionValue("output_flag", False)
        h.setOptionValue("threads", threads)
        h.setOptionValue("parallel", "on" if threads > 1 else "off")
        h.setOptionValue("mip_rel_gap", 0.0)
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(model.lower), len(model.row_lower)
        lp.col_cost_ = np.zeros(lp.num_col_)
        lp.col_lower_, lp.col_upper_ = np.array(model.lower, dtype=float), np.array(model.upper, dtype=float)
        lp.row_lower_ = np.array([-INFINITY if v is None else v for v in model.row_lower], dtype=float)
        lp.row_upper_ = np.array([INFINITY if v is None else v for v in model.row_upper], dtype=float)
        lp.integrality_ = [highspy.HighsVarType.kInteger if i else highspy.HighsVarType.kContinuous
                           for i in model.integer]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.concatenate([[0], np.cumsum([len(c) for c in model.row_columns])]).astype(np.int32)
        lp.a_matrix_.index_ = np.concatenate(model.row_columns).astype(np.int32)
        lp.a_matrix_.value_ = np.concatenate(model.row_values).astype(float)
        h.passModel(lp)

    def solve(self, level, start, trace):
        h, model = self.h, self.model
        costs = np.zeros(len(model.lower))
        costs[level.columns] = level.costs
        everything = np.arange(len(costs), dtype=np.int32)
        h.changeColsCost(len(costs), everything, costs)
        h.setOptionValue("mip_abs_gap", level.step - 0.01)
        # The time limit counts from the start of this run, though the run time that it reports is of all runs.
        h.setOptionValue("time_limit", max(0.1, self.clock.left))
        if start is not None:
            solution = highspy.HighsSolution()
            solution.col_value = start.astype(float).tolist()
            h.setSolution(solution)

        def note(event):
            trace.see(value=event.data_out.mip_primal_bound, bound=event.data_out.mip_dual_bound)

        h.cbMipLogging += note
        h.cbMipImprovingSolution += note
        h.run()
        h.cbMipLogging -= note
        h.cbMipImprovingSolution -= note
        if h.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
            raise Infeasible
        info = h.getInfo()
        trace.see(bound=info.mip_dual_bound)
        if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        return whole_numbers(model, h.getSolution().col_value)

    def hold(self, level, cost):
        self.h.addRow(cost, cost, len(level.columns), level.columns.astype(np.int32), level.costs.astype(float))
