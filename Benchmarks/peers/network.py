"""A mobilisation as a network: where every officer and every post takes one tour at most, and no other rule binds.

Vacancy levels before the points need no weight a level: the sets of posts that can be filled together form a matroid, and
its best set depends on the order of the posts' weights alone. So posts are ranked by (level, months), and a rank is
worth so much that points cannot outbid it.
"""
import numpy as np

from lexicographic import NotFor


class Network:
    """Officers, posts and tours between them, from a model of `one place` and `headcount` rows.

    officer, post, points: of each tour; rank: of each post, 0 for one that nobody misses.
    """

    def __init__(self, model):
        self.model = model
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
        self.largest = int(np.abs(self.points).max(initial=0))

    @property
    def outbidding(self):
        """A worth of a rank that all points together cannot outbid."""
        return 1 + 2 * min(self.officers, self.posts) * self.largest

    def filled_ranks(self, taken):
        """The sum of the ranks of the posts that are filled."""
        return int(np.dot(self.rank[self.post], taken))

    def solution(self, taken):
        """The model's solution that takes the tours marked with 1."""
        x = np.zeros(len(self.model.lower), dtype=np.int64)
        x[:len(taken)] = taken
        filled = np.zeros(self.posts, dtype=np.int64)
        np.add.at(filled, self.post, taken)
        x[np.array(self.vacancy, dtype=np.int64)] = 1 - filled
        return x


class NetworkPeer:
    """A peer that solves all levels at once; a subclass says which tours are taken, as an array of 0 and 1."""

    def __init__(self, model, clock, threads):
        self.network, self.answer = Network(model), None

    def solve(self, level, start, trace):
        """The one answer is optimal for each level."""
        if self.answer is None:
            self.answer = self.network.solution(self.taken())
        trace.see(bound=level.cost(self.answer))
        return self.answer

    def hold(self, level, cost):
        """Nothing to hold: the one solve keeps the order of the levels."""
