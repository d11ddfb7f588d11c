/// The style sheet of the page: colours that the colour-blind tell apart, light or dark as the reader likes.
enum PageStyle {
  static let css = """
    :root { --ink: #1b1f24; --faint: #59636e; --paper: #ffffff; --panel: #f6f8fa; --line: #d1d9e0;
      --a: #0072b2; --b: #c24e00; --c: #007a5a; color-scheme: light dark; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9aa5b1; --paper: #0d1117;
      --panel: #161b22; --line: #30363d; --a: #56b4e9; --b: #f0a04b; --c: #3fc9a0; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper);
      color: var(--ink); font: 16px/1.5 system-ui, "Liberation Sans", sans-serif; }
    h1 { font-size: 1.7rem; margin: 0 0 .3rem; }
    h2 { font-size: 1.25rem; margin: 0 0 .3rem; }
    p, figcaption { color: var(--faint); margin: 0 0 .8rem; }
    a { color: var(--a); }
    section { background: var(--panel); border: 1px solid var(--line); border-radius: 10px;
      margin: 1.4rem 0; padding: 1.1rem 1.3rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .4rem 0 1rem;
      font-size: .9rem; }
    th, td { padding: .28rem .65rem; text-align: right; border-bottom: 1px solid var(--line);
      white-space: nowrap; }
    th:first-child, td:first-child { text-align: left; }
    thead th { color: var(--faint); font-weight: 600; }
    figure { margin: 0; min-width: 0; }
    figcaption { text-align: center; font-size: .85rem; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 1rem; }
    .trends { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
    svg { width: 100%; height: auto; display: block; }
    svg text { font-size: 12px; fill: var(--faint); }
    svg text.title { fill: var(--ink); }
    svg text.name { font-weight: 600; }
    svg .grid { stroke: var(--line); stroke-width: 1; }
    svg .axis, svg .tick { stroke: var(--faint); stroke-width: 1; }
    svg .rule { stroke: var(--faint); stroke-width: 1; stroke-dasharray: 2 4; }
    svg .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
    svg .line.a { stroke: var(--a); } svg text.a, svg .mark.a { fill: var(--a); }
    svg .line.b { stroke: var(--b); stroke-dasharray: 7 4; } svg text.b { fill: var(--b); }
    svg .line.c { stroke: var(--c); } svg text.c { fill: var(--c); }
    details summary { cursor: pointer; color: var(--faint); }
    """
}
