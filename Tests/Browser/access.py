"""What WCAG asks of a page and a program can measure: contrast of text, names of controls, the rules of axe-core."""

import json
import pathlib

# axe-core, which Scripts/prepare test gets.
AXE = pathlib.Path(__file__).resolve().parents[2] / ".build/axe/axe.min.js"

# Every text that is shown, with its colour and what it stands on: the nearest ground that is not transparent, for
# text in pictures the shape drawn under it.
TEXTS = r"""(() => {
  const numbers = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
  const opaque = (colour) => { const c = numbers(colour); return c.length >= 3 && (c.length < 4 || c[3] > 0.99); };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Map();
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim(), element = walker.currentNode.parentElement;
    if (!text || !element.getClientRects().length) continue;
    if (element.closest('.unseen, script, style, title, .skip, #answer > h2, option')) continue;
    const style = getComputedStyle(element);
    const inPicture = element instanceof SVGElement;
    let ground = null;
    if (inPicture) {
      const bar = element.parentElement.querySelector('.bar');
      if (bar) ground = getComputedStyle(bar).fill;
    }
    for (let part = element; part && !ground; part = part.parentElement) {
      const colour = getComputedStyle(part).backgroundColor;
      if (opaque(colour)) ground = colour;
    }
    const size = parseFloat(style.fontSize), bold = Number(style.fontWeight) >= 700;
    const key = [inPicture ? style.fill : style.color, ground || 'rgb(255, 255, 255)', size >= 24 || bold && size >= 18.66];
    found.set(key.join('|'), [numbers(key[0]).slice(0, 3), numbers(key[1]).slice(0, 3), key[2], text.slice(0, 40)]);
  }
  return Array.from(found.values());
})()"""


def luminance(colour):
    """WCAG 2.2, relative luminance."""
    parts = [c / 255 for c in colour]
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a, b):
    """WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def unreadable(page):
    """Texts whose contrast is less than 4.5 (3 where they are large)."""
    lines = []
    for colour, ground, is_large, text in page.run(TEXTS):
        ratio = contrast(colour, ground)
        if ratio < (3 if is_large else 4.5):
            lines.append(f"contrast {ratio:.2f} of {colour} on {ground}: {text!r}")
    return lines


def unnamed(page):
    """Controls, regions and pictures that say nothing to who cannot see them."""
    wanted = {"button", "textbox", "searchbox", "combobox", "checkbox", "radio", "link", "region", "navigation",
              "search", "img", "table", "form"}
    lines = []
    for node in page.send("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value")
        if node.get("ignored") or role not in wanted - {"table", "search", "form"}:
            continue
        if not node.get("name", {}).get("value", "").strip():
            lines.append("without a name: " + role + " " + json.dumps(node.get("properties", []))[:80])
    return lines[:10]


def breaches(page):
    """What axe-core finds against WCAG 2.2, A and AA, and its best practices; with the first place of each rule.

    Its rule that everything stands in a landmark is left out: the buttons of the language stand before all else, so that
    the switch works by style alone; their labels are in the head of the page.
    """
    if not AXE.exists():
        return ["there is no axe-core: Scripts/prepare test gets it"]
    page.run(AXE.read_text(encoding="utf-8") + "; 0")
    result = page.run("axe.run(document, {resultTypes: ['violations'], rules: {region: {enabled: false}}}).then((r) => r.violations.map((v) =>"
                      " [v.id, v.impact, v.nodes.length, v.nodes[0].html.slice(0, 160)]))")
    return [f"axe-core, {rule} ({impact}, {count}): {html}" for rule, impact, count, html in result]
