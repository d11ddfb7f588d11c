"""A cactus plot as SVG: how many cases each peer has proven after so many seconds (logarithmic axis)."""
import math
from html import escape

from score import name

COLOURS = ["#1b6ca8", "#d1495b", "#3a7d44", "#8d5a97", "#e08e1b", "#4a4a4a", "#00808a"]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 440, 60, 110, 40, 50
LEAST = 0.01


def cactus(rows, limit):
    """The plot of a race's rows as the text of an SVG file."""
    cases = max(1, len({row["case"] for row in rows}))
    span = math.log10(max(limit, 10 * LEAST) / LEAST)

    def x(time):
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log10(max(time, LEAST) / LEAST) / span

    def y(count):
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * count / cases

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
             f'font-size="12"><rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
             f'<text x="{LEFT}" y="22" font-size="15">Cases proven within the time, limit at most {limit:g} s</text>']
    for power in range(-2, math.ceil(math.log10(limit)) + 1):
        if 10**power <= limit:
            parts.append(line(x(10**power), y(0), x(10**power), y(cases), "#ddd"))
            parts.append(text(x(10**power), HEIGHT - BOTTOM + 18, f"{10.0**power:g}", "middle"))
    for count in range(0, cases + 1, max(1, cases // 8)):
        parts.append(line(LEFT, y(count), WIDTH - RIGHT, y(count), "#ddd"))
        parts.append(text(LEFT - 8, y(count) + 4, str(count), "end"))
    parts.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, "seconds", "middle"))
    for number, peer in enumerate(dict.fromkeys(name(row) for row in rows)):
        colour = COLOURS[number % len(COLOURS)]
        times = sorted(r["gap0"] for r in rows if name(r) == peer and r["gap0"] is not None)
        path, done = f"M{LEFT} {y(0):.1f}", 0
        for time in times:
            path += f" H{x(time):.1f} V{y(done + 1):.1f}"
            done += 1
        parts.append(f'<path d="{path} H{WIDTH - RIGHT}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="{WIDTH - RIGHT + 10}" y="{TOP + 16 * number + 8}" fill="{colour}">'
                     f'{escape(peer)} {done}</text>')
    return "\n".join([*parts, "</svg>", ""])


def line(x1, y1, x2, y2, colour):
    """A straight line."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def text(x, y, words, anchor):
    """Some words at a place."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
