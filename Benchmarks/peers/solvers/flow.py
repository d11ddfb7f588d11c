"""Mobilisation as a network: OR-Tools' minimum-cost flow, where every officer and every post takes one tour at most.

Vacancy levels before the points need no huge weights: the sets of posts that can be filled together form a matroid, and
its best set depends on the order of the posts' weights alone. So posts are ranked by (level, months), and a rank is
worth more than all points together.
"""
import numpy as np
from ortools.graph.python import min_cost_flow

from lexicographic import NotFor


class Peer:
    """Takes a model of `one place` and `headcount` rows, one of each kind at most a tour, headcounts of 1."""

    def __init__(self, model, clock, threads):
        self.model, self.answer = model, None
        tours = sum(model.integer)
        self.officer, self.post = np.full(tours, -1), np.full(tours, -1)
        officers, posts, self.vacancy = 0, 0, []
        for columns, upper, kind in zip(model.row_columns, model.row_upper, model.row_kind):
            if kind == "one place":
                if np.any(self.officer[columns] >= 0):
                    raise NotFor("an officer could serve two tours")
                self.officer[columns] = officers
                officers += 1
            elif kind == "headcount":
                members, vacancy = columns[:-1], columns[-1]
                if upper > 1:
                    raise NotFor("a post asks for more than one officer")
                if np.any(self.post[members] >= 0):
                    raise NotFor("the tours of a post differ in their months")
                self.post[members] = posts
                self.vacancy.append(vacancy)
                posts += 1
            else:
                raise NotFor(f"a rule beside officers and headcounts binds: {kind}")
        if np.any(self.post < 0):
            raise NotFor("a tour covers no month")
        alone = np.flatnonzero(self.officer < 0)
        self.officer[alone] = officers + np.arange(len(alone))
        self.officers, self.posts = officers + len(alone), posts
        self.place = {int(v): k for k, v in enumerate(self.vacancy)}
        self.order()

    def order(self):
        """The posts' ranks and the tours' points; levels must be vacancies first, then points."""
        weights, self.points, ended = [()] * self.posts, np.zeros(len(self.officer), dtype=np.int64), False
        for level in self.model.levels:
            if len(level.columns) == 0:
                continue
            if ended:
                raise NotFor(f"{level.name} comes after the points")
            mine = np.zeros(self.posts, dtype=np.int64)
            for column, cost in zip(level.columns, level.costs):
                if int(column) in self.place:
                    mine[self.place[int(column)]] = cost
                else:
                    self.points[column], ended = -cost, True
            if ended and mine.any():
                raise NotFor(f"{level.name} mixes posts and tours")
            if not ended:
                weights = [(*w, int(m)) for w, m in zip(weights, mine)]
        ranks = {w: k for k, w in enumerate(sorted({*weights, tuple(0 for _ in weights[0])} if weights else ()))}
        self.rank = np.array([ranks[w] for w in weights], dtype=np.int64)

    def solve(self, level, start, trace):
        """All levels at once, at the first call; its answer is optimal for each later one too."""
        if self.answer is None:
            self.answer = self.flow()
        trace.see(bound=level.cost(self.answer))
        return self.answer

    def flow(self):
        """source → officer → post → sink, one unit each, and a free way past for officers who stay at home."""
        network, count = min_cost_flow.SimpleMinCostFlow(), len(self.officer)
        source, sink = self.officers + self.posts, self.officers + self.posts + 1
        big = 1 + 2 * min(self.officers, self.posts) * int(np.abs(self.points).max(initial=0))
        if big * int(self.rank.max(initial=0)) * (self.posts + self.officers) > 2**62:
            raise NotFor("the numbers are too large for a flow in 64 bits")
        seats = self.officers + np.arange(self.posts)
        tail = np.concatenate([np.full(self.officers, source), self.officer, seats, [source]])
        head = np.concatenate([np.arange(self.officers), self.officers + self.post, np.full(self.posts, sink), [sink]])
        cost = np.concatenate([np.zeros(self.officers, np.int64), -self.points, -big * self.rank, [0]])
        room = np.concatenate([np.ones(len(tail) - 1, dtype=np.int64), [self.posts]])
        arcs = network.add_arcs_with_capacity_and_unit_cost(tail, head, room, cost)
        network.set_nodes_supplies([source, sink], [self.posts, -self.posts])
        if network.solve() != network.OPTIMAL:
            raise NotFor("the flow was not solved")
        taken = network.flows(arcs)[self.officers:self.officers + count]
        x = np.zeros(len(self.model.lower), dtype=np.int64)
        x[:count] = taken
        filled = np.zeros(self.posts, dtype=np.int64)
        np.add.at(filled, self.post, taken)
        x[np.array(self.vacancy, dtype=np.int64)] = 1 - filled
        return x

    def hold(self, level, cost):
        """Nothing to hold: the one solve keeps the order of the levels."""
