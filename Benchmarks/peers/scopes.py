"""Which tours and running tours a quota or a target counts, and the runs of months in which they are the same."""
import numpy as np

from folder import CEFR, whole


def runs(first, last, starts, ends):
    """The months first…last cut into runs in which nothing of starts…ends begins or stops."""
    cuts = np.unique(np.concatenate([[first], starts, ends + 1]))
    cuts = cuts[(first <= cuts) & (cuts <= last)]
    return [(int(a), int(b) - 1) for a, b in zip(cuts, [*cuts[1:], last + 1])]


class Scopes:
    """Which tours and running tours a quota or a target counts."""

    def __init__(self, folder, tours):
        self.folder, self.tours = folder, tours
        self.service = np.array([o["service"] for o in folder.officers])
        self.mission = np.array([p.mission for p in folder.posts])
        self.team = np.array([p.team for p in folder.posts])

    def count(self, officers, posts):
        """(tours, facts) of the officers and posts marked in two masks."""
        folder, tours = self.folder, self.tours
        facts = [f for f in folder.running
                 if officers[folder.index[f.officer]] and posts[folder.post_index[f.post]]]
        return np.flatnonzero(officers[tours.officer] & posts[tours.post]), facts

    def of_quota(self, row):
        """The masks (officers, posts) of a quota."""
        return (self.service == row["service"]) | (not row["service"]), self.posts_of(row)

    def posts_of(self, row):
        """The mask of the posts in a row's mission and team."""
        mission, team = row["mission"], row["team"]
        return ((self.mission == mission) | (not mission)) & ((self.team == team) | (not team))

    def of_target(self, row):
        """The masks (officers, posts) of a target."""
        folder, (key, level) = self.folder, row["who"].split("=", 1)
        kind, _, name = key.partition(":")
        test = {
            "gender": lambda o: o["gender"] == level,
            "rank": lambda o: folder.ranks[o["rank"]] >= folder.ranks[level],
            "missions": lambda o: whole(o["missions"], 0) >= int(level),
            "language": lambda o: folder.language.get((o["officer"], name), 0) >= CEFR[level],
            "skill": lambda o: folder.skill.get((o["officer"], name), 0) >= int(level),
        }[kind]
        return np.array([test(o) for o in folder.officers]), self.posts_of(row)


def serving(facts, m):
    """How many running tours are on tour in month m."""
    return sum(f.start <= m <= f.end for f in facts)
