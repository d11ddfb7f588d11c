// What pages can do besides being read: search, filters, sorting, details under the pointer. Nothing here
// writes words: what is shown is moved or copied from the page, where every language stands.
"use strict";

(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const one = (id) => document.getElementById(id);
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // The language: the switch works by style alone; here it is told to the document, so that readers aloud know.
  const speech = all("input[name=speak]");
  const speak = (code) => {
    const choice = speech.find((input) => input.value === code);
    if (!choice) return;
    choice.checked = true;
    document.documentElement.lang = code;
  };
  for (const input of speech) input.addEventListener("change", () => speak(input.value));
  speak((speech.find((input) => input.checked) || {}).value);

  // Sorting: the titles of sortable tables become buttons.
  const key = (cell) => {
    if (!cell) return "";
    if (cell.dataset.v !== undefined) return Number(cell.dataset.v);
    const text = cell.textContent.trim();
    return cell.classList.contains("n") && text !== "" ? Number(text) : plain(text);
  };
  const compare = (a, b) => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
  };
  for (const table of all("table.sortable")) {
    const titles = all("thead th", table);
    titles.forEach((title, column) => {
      if (title.classList.contains("still")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...title.childNodes);
      title.append(button);
      button.addEventListener("click", () => {
        const rising = title.getAttribute("aria-sort") !== "ascending";
        for (const other of titles) other.removeAttribute("aria-sort");
        title.setAttribute("aria-sort", rising ? "ascending" : "descending");
        const body = table.tBodies[0];
        const rows = Array.from(body.rows, (row, place) => ({ row, place, key: key(row.cells[column]) }));
        // Empty cells stand last either way; equal ones stay in their order.
        rows.sort((a, b) => (a.key === "") - (b.key === "")
          || (rising ? 1 : -1) * compare(a.key, b.key) || a.place - b.place);
        body.append(...rows.map((entry) => entry.row));
      });
    });
  }

  // Filters.
  const form = document.querySelector("form.filters");
  if (form) {
    const rows = all("[data-row]").map((row) => ({
      row, kind: row.dataset.row, text: plain(row.textContent),
      missions: (row.dataset.m || "").split(" "), services: (row.dataset.s || "*").split(" "),
    }));
    const groups = all("tr.group").map((head) => ({ head, rows: all("[data-row]", head.parentElement) }));
    const has = (list, value) => value === "" || list.includes("*") || list.includes(value);
    const filter = () => {
      const words = plain(one("search").value).split(/\s+/).filter(Boolean);
      const mission = one("mission").value;
      const service = one("service").value;
      const vacant = (one("vacant-only") || {}).checked;
      const counts = {};
      for (const entry of rows) {
        const shown = has(entry.missions, mission) && has(entry.services, service)
          && (!vacant || entry.row.dataset.vacant !== "0") && words.every((word) => entry.text.includes(word));
        entry.row.hidden = !shown;
        const count = counts[entry.kind] || (counts[entry.kind] = { shown: 0, all: 0 });
        count.all += 1;
        if (shown) count.shown += 1;
      }
      for (const group of groups) group.head.hidden = group.rows.every((row) => row.hidden);
      for (const place of all("[data-count]", form)) {
        const count = counts[place.dataset.count] || { shown: 0, all: 0 };
        place.textContent = count.shown === count.all ? String(count.all) : `${count.shown}/${count.all}`;
      }
    };
    let waiting = 0;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 80);
    });
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    filter();
  }

  // Details: the row that a bar leads to, its titles beside its cells.
  const tip = one("tip");
  const show = (link, x, y) => {
    const row = one(link.getAttribute("href").slice(1));
    if (!row || row.tagName !== "TR") return;
    const titles = all("thead th", row.closest("table"));
    const list = document.createElement("dl");
    Array.from(row.cells).forEach((cell, column) => {
      if (!cell.textContent.trim()) return;
      const [term, meaning] = [document.createElement("dt"), document.createElement("dd")];
      const title = titles[column].querySelector("button") || titles[column];
      term.append(...Array.from(title.childNodes, (node) => node.cloneNode(true)));
      meaning.append(...Array.from(cell.childNodes, (node) => node.cloneNode(true)));
      list.append(term, meaning);
    });
    tip.replaceChildren(list);
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(8, Math.min(x + 14, innerWidth - width - 8))}px`;
    tip.style.top = `${y + 18 + height > innerHeight ? Math.max(8, y - height - 12) : y + 18}px`;
  };
  const hide = () => { tip.hidden = true; };
  // The bar with the focus: going to it scrolls the page, and its details go along.
  let focused = null;
  const showFocused = () => {
    const box = focused.getBoundingClientRect();
    show(focused, box.left, box.bottom - 12);
  };
  for (const link of all(".gantt a")) {
    const title = link.querySelector("title");
    if (title) {
      link.setAttribute("aria-label", title.textContent);
      title.remove();
    }
    link.addEventListener("pointermove", (event) => show(link, event.clientX, event.clientY));
    link.addEventListener("pointerleave", hide);
    link.addEventListener("focus", () => {
      if (!link.matches(":focus-visible")) return;
      focused = link;
      showFocused();
    });
    link.addEventListener("blur", () => {
      focused = null;
      hide();
    });
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    focused = null;
    hide();
  });
  addEventListener("scroll", () => { if (focused) showFocused(); else hide(); }, { passive: true });

  // A link into something closed opens it.
  const open = () => {
    const target = one(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
})();
