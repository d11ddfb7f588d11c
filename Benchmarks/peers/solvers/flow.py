"""OR-Tools' minimum-cost flow, for mobilisations."""
import numpy as np
from ortools.graph.python import min_cost_flow

from lexicographic import NotFor
from network import NetworkPeer


class Peer(NetworkPeer):
    def taken(self):
        """source → officer → post → sink, one unit each, and a free way past for officers who stay at home."""
        n, solver = self.network, min_cost_flow.SimpleMinCostFlow()
        worth = n.outbidding * n.rank
        if int(worth.max(initial=0)) * (n.posts + n.officers) > 2**62:
            raise NotFor("the numbers are too large for a flow in 64 bits")
        count, source, sink = len(n.officer), n.officers + n.posts, n.officers + n.posts + 1
        seats = n.officers + np.arange(n.posts)
        tail = np.concatenate([np.full(n.officers, source), n.officer, seats, [source]])
        head = np.concatenate([np.arange(n.officers), n.officers + n.post, np.full(n.posts, sink), [sink]])
        cost = np.concatenate([np.zeros(n.officers, np.int64), -n.points, -worth, [0]])
        room = np.concatenate([np.ones(len(tail) - 1, dtype=np.int64), [n.posts]])
        arcs = solver.add_arcs_with_capacity_and_unit_cost(tail, head, room, cost)
        solver.set_nodes_supplies([source, sink], [n.posts, -n.posts])
        if solver.solve() != solver.OPTIMAL:
            raise NotFor("the flow was not solved")
        return solver.flows(arcs)[n.officers:n.officers + count]
