"""The peers, by name. Each module has a class `Peer(model, clock, threads)` with `solve` and `hold`."""
MODELS = ["highs", "scip", "cpsat", "cbc", "glpsol"]
"""Peers that solve the neutral model through integer programming."""
NETWORKS = ["flow", "assignment"]
"""Peers for pure assignments alone."""
NAMES = ["muster", *MODELS, *NETWORKS]
