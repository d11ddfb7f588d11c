"""The neutral model with one objective as a free MPS file: column k is Ck, row k is Rk."""
import numpy as np


def write_mps(path, model, level, held, cutoff=None):
    """Writes the file. held: pairs (level, cost) kept as equations; cutoff: the objective must be at most this."""
    rows = [(c, v, lo, up) for c, v, lo, up in zip(
        model.row_columns, model.row_values, model.row_lower, model.row_upper)]
    rows += [(l.columns, l.costs, cost, cost) for l, cost in held]
    if cutoff is not None:
        rows.append((level.columns, level.costs, None, cutoff))
    columns = [[] for _ in model.lower]
    for k, cost in zip(level.columns, level.costs):
        columns[k].append(f"COST {cost}")
    heads, sides, ranges = [], [], []
    for n, (places, values, lower, upper) in enumerate(rows):
        kind = "L" if lower is None else "E" if lower == upper else "G"
        side = upper if lower is None else lower
        heads.append(f" {kind} R{n}")
        if side:
            sides.append(f" RHS R{n} {side}")
        if kind == "G" and upper is not None:
            ranges.append(f" RANGE R{n} {upper - lower}")
        for k, value in zip(places, values):
            columns[k].append(f"R{n} {value}")
    lines = ["NAME muster FREE", "ROWS", " N COST", *heads, "COLUMNS"]
    for integer in (True, False):
        chosen = np.flatnonzero(np.array(model.integer) == integer)
        if integer:
            lines.append(" M1 'MARKER' 'INTORG'")
        for k in chosen:
            lines += [f" C{k} {entry}" for entry in columns[k] or ["COST 0"]]
        if integer:
            lines.append(" M2 'MARKER' 'INTEND'")
    lines += ["RHS", *sides]
    if ranges:
        lines += ["RANGES", *ranges]
    lines += ["BOUNDS", *(f" UP BOUND C{k} {upper}" for k, upper in enumerate(model.upper)), "ENDATA", ""]
    path.write_text("\n".join(lines))
