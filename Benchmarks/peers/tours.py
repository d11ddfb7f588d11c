"""Every tour that the plan could start, as parallel arrays (one entry a tour)."""
import numpy as np

from eligibility import profiles
from folder import OPEN, month


class Tours:
    """officer, post, start, end, points, value and the covered months (cover_from … cover_until) of each tour."""

    def __init__(self, folder):
        self.folder = folder
        parts = self.enumerate()
        columns = [np.concatenate([p[k] for p in parts]) if parts else np.zeros(0, np.int64) for k in range(5)]
        order = np.lexsort((columns[3], columns[2], columns[1], columns[0]))
        self.officer, self.post, self.start, self.end, self.points = (c[order] for c in columns)
        self.keep(self.clear_of_facts())
        rests = np.array([folder.rest_after(p) for p in folder.posts], dtype=np.int64)
        self.home = self.end + rests[self.post]
        self.cover_from = self.start + folder.handover
        self.cover_until = np.minimum(self.end, folder.last)
        self.covered = np.maximum(0, self.cover_until - self.cover_from + 1)
        self.value = self.points * self.covered - folder.rotation_cost

    def __len__(self):
        return len(self.officer)

    def enumerate(self):
        """Arrays (officer, post, start, end, points) for each post, start and length."""
        folder, parts = self.folder, []
        officers = folder.officers
        free_from = np.array([month(o["available_from"]) or 0 for o in officers], dtype=np.int64)
        free_until = np.array([month(o["available_until"]) or OPEN for o in officers], dtype=np.int64)
        homes = [month(o["home_since"]) for o in officers]
        rested = np.array([0 if h is None else h + folder.rest + 1 for h in homes], dtype=np.int64)
        free_from = np.maximum(free_from, rested)
        forbidden = {}
        for pin in folder.pins:
            if pin["decision"] == "forbid":
                forbidden.setdefault(pin["post"], []).append((folder.index[pin["officer"]], month(pin["from"])))
        scores = {}
        for (officer, post), points in folder.scores.items():
            scores.setdefault(post, {})[folder.index[officer]] = points
        for profile, number in ((profile, n) for profile, posts in profiles(folder) for n in posts):
            post = folder.posts[number]
            first, last = np.maximum(free_from, profile.earliest), profile.latest
            scored = scores.get(post.id, {})
            for start in post.starts:
                may = (first <= start) & (start <= last)
                for officer, when in forbidden.get(post.id, ()):
                    if when is None or when == start:
                        may[officer] = False
                for length in post.lengths:
                    end = start + length - 1
                    if end > post.hi:
                        continue
                    who = np.flatnonzero(may & (free_until >= end))
                    points = profile.points(who, start)
                    for k, officer in enumerate(who) if scored else ():
                        points[k] = scored.get(officer, points[k])
                    same = np.ones(len(who), dtype=np.int64)
                    parts.append((who, same * number, same * start, same * end, points))
        return parts

    def clear_of_facts(self):
        """Whether each tour leaves the rest between it and its officer's running tours, before and after."""
        folder, clear = self.folder, np.ones(len(self.officer), dtype=bool)
        for fact in folder.running:
            low, high = np.searchsorted(self.officer, [folder.index[fact.officer], folder.index[fact.officer] + 1])
            rest = folder.rest_after(folder.posts[folder.post_index[fact.post]])
            for t in range(low, high):
                own = folder.rest_after(folder.posts[self.post[t]])
                if self.start[t] <= fact.end + rest and fact.start <= self.end[t] + own:
                    clear[t] = False
        return clear

    def keep(self, mask):
        """Drops the tours outside the mask (only while the derived arrays do not stand yet)."""
        for name in ("officer", "post", "start", "end", "points"):
            setattr(self, name, getattr(self, name)[mask])

    def find(self):
        """A dictionary (officer, post, start, end) → tour, with identifiers as the tables have them."""
        folder = self.folder
        return {(folder.officers[o]["officer"], folder.posts[p].id, int(a), int(b)): t
                for t, (o, p, a, b) in enumerate(zip(self.officer, self.post, self.start, self.end))}
