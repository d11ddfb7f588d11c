"""OR-Tools' linear sum assignment, for mobilisations.

It matches as many left nodes with as many right ones, all of them. A dense matrix of 40,000 × 27,000 does not fit, so the
balance comes from mirrors: beside each officer stands a post "at home", beside each post an officer "vacancy", and each
tour has a free mirror arc between the two, taken exactly where the tour is.

It scales its costs by the number of nodes, and a worth of a rank that no points can outbid is then too large for 64 bits.
So the best ranks are found first, and then the points with a small worth; it grows while the ranks fall short.
"""
import numpy as np
from ortools.graph.python import linear_sum_assignment

from lexicographic import NotFor
from network import NetworkPeer


class Peer(NetworkPeer):
    def taken(self):
        n = self.network
        best = n.filled_ranks(self.match(0 * n.points, n.rank))
        worth = 4 * n.largest + 1
        while True:
            taken = self.match(n.points, worth * n.rank)
            if n.filled_ranks(taken) == best:
                return taken
            worth *= 8

    def match(self, points, worth):
        """Left: officers, then vacancies. Right: posts, then homes. 0 or 1 for each tour."""
        n, solver = self.network, linear_sum_assignment.SimpleLinearSumAssignment()
        officers, posts = np.arange(n.officers), np.arange(n.posts)
        left = np.concatenate([n.officer, n.officers + n.post, officers, n.officers + posts])
        right = np.concatenate([n.post, n.posts + n.officer, n.posts + officers, posts])
        cost = np.concatenate([-points, np.zeros(len(points) + n.officers, np.int64), worth])
        solver.add_arcs_with_cost(left, right, cost)
        if (status := solver.solve()) != solver.OPTIMAL:
            raise NotFor(f"the assignment was not solved: {status}")
        return self.chosen(np.array([solver.right_mate(k) for k in range(n.officers)]))

    def chosen(self, mates):
        """0 or 1 for each tour; of several that join one officer and one post the one with the most points."""
        n, taken = self.network, np.zeros(len(self.network.officer), dtype=np.int64)
        joined = np.flatnonzero(mates[n.officer] == n.post)
        order = joined[np.lexsort((-n.points[joined], n.officer[joined]))]
        _, first = np.unique(n.officer[order], return_index=True)
        taken[order[first]] = 1
        return taken
