"""What a trace of `muster plan --trace` proves, and since when: the times that a race credits to muster.

Each line of the trace changes the value or the bound of one level; the newest of each level hold. The credit errs on
the side of being late:

- A gap counts from the first line after which it stays proven: at every later line, and in the plan that is written.
  A level that opens again, in a second pass, takes its credit with it.
- The last level's gap counts only while every level before it has its final value and a bound equal to it: before
  that, its value may belong to a plan that is worse above, and its bound to plans that are.
- A level that no line mentions had nothing to solve; if the written plan has it proven, it is from the first line on.
- What is proven only in the last line counts from the end of the process. And to every time is added what the process
  took beyond its trace: to start, and to end.
"""
import json

GAPS = {"gap1": 0.01, "gap01": 0.001, "gap0": 0.0}
"""Key of a record → share of the last level's value."""


def read_trace(path):
    """The lines of a trace as dictionaries; none where it is missing."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def credit(lines, levels, seconds):
    """The seconds to `upper` and each gap, None for never. levels: those of plan.json; seconds: of the process."""
    final = {level["level"]: (level["value"], level["bound"]) for level in levels}
    names = list(final)
    events = [line for line in lines if line.get("level") in final]
    late = max(0.0, seconds - lines[-1]["seconds"]) if lines else 0.0
    mentioned = {event["level"] for event in events}
    state = {name: final[name] if name not in mentioned else (None, None) for name in names}
    moments = []
    for event in events:
        state[event["level"]] = event["value"], event["bound"]
        moments.append((event["seconds"] + late, dict(state)))
    moments.append((seconds, final))
    answer = {"upper": since(moments, lambda s: upper(s, final, names))}
    for key, gap in GAPS.items():
        answer[key] = since(moments, lambda s: upper(s, final, names) and near(s[names[-1]], gap))
    return answer


def since(moments, holds):
    """The first moment from which on a state always holds; None where the last one does not."""
    answer = None
    for seconds, state in reversed(moments):
        if not holds(state):
            break
        answer = seconds
    return answer


def upper(state, final, names):
    """Whether every level but the last has its final value, proven."""
    return all(state[name][0] == state[name][1] == final[name][0] for name in names[:-1])


def near(pair, gap):
    """Whether value and bound are within a share of the value."""
    value, bound = pair
    return value is not None and abs(value - bound) <= gap * max(1, abs(value))
