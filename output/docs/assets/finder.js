/*
 * The search: a dialog over the index that `search.js` holds, both loaded when first asked for.
 *
 * The index (see `Triptych.parts.search`):
 *   pages: [address, title, method, group, path, text, rows]  with rows: [label, start of ids, names]
 * where names are parted by spaces, and a name whose id is not `start + name` is written `name|id`.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { make } = site;

  const MOST_PAGES = 30;
  const MOST_ROWS = 3; // of one page
  const MOST_REPEATS = 12; // of a row's name, over all pages

  // What a word is worth by where it stands.
  const WORTH = { title: 10, row: 8, path: 6, group: 3, text: 1 };
  const ANSWERED = 0.9; // of that, where the word is one of an answer: what can be sent comes first

  /* -- ranking ------------------------------------------------------------------------------ */

  const isLetter = (char) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

  /* How well a word matches in a text, from 0 to 1: a whole text, a whole word, a start, an inside. */
  function quality(text, word) {
    let best = 0;
    for (let at = text.indexOf(word); at >= 0 && best < 0.8; at = text.indexOf(word, at + 1)) {
      const starts = !isLetter(text[at - 1]);
      const ends = !isLetter(text[at + word.length]);
      best = Math.max(best, starts ? (ends ? 0.8 : 0.6) : word.length > 2 ? 0.25 : 0);
    }
    return best && text.length === word.length ? 1 : best;
  }

  /* Text to be searched: lower case, humps parted ("maxTokens" is found by "tokens"). */
  const searchable = (text) => text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").toLowerCase();

  function readRows(groups) {
    return groups.flatMap(([label, start, names]) =>
      names.split(" ").map((written) => {
        const bar = written.lastIndexOf("|");
        const name = bar < 0 ? written : written.slice(0, bar);
        const id = bar < 0 ? start + name : written.slice(bar + 1);
        const worth = WORTH.row * (/^(Response|Event)\b/.test(label) ? ANSWERED : 1);
        return { name, label, id, worth, search: searchable(name), within: label.toLowerCase() };
      })
    );
  }

  /* A page of the index, ready to be searched; its rows are only read once one of them may match. */
  function preparePage([address, title, method = "", group = "", path = "", text = "", groups = []]) {
    const search = {
      title: searchable(title),
      path: searchable(`${path} ${address.replace(/\.html$/, "")}`),
      group: searchable(group),
      text: searchable(text),
    };
    const names = searchable(groups.map((each) => each[2]).join(" "));
    const whole = `${Object.values(search).join("\n")}\n${names}`;
    let rows = null;
    const rowsOf = () => (rows = rows || readRows(groups));
    return { address, title, method, group, path, text, search, names, whole, rowsOf };
  }

  const bestOf = (page, word, parts) =>
    parts.reduce((best, part) => Math.max(best, WORTH[part] * quality(page.search[part], word)), 0);

  const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

  /*
   * The rows of a page that say something which its head doesn't: all of the words stand in them,
   * or one that isn't in the head. The other words may stand there, or say what the row lies within.
   */
  function matchingRows(page, words, inHead) {
    if (!words.some((word) => page.names.includes(word))) return [];
    const found = new Map();
    for (const row of page.rowsOf()) {
      const inRow = words.map((word) => row.worth * quality(row.search, word));
      const tells = inRow.every(Boolean) || inRow.some((worth, n) => worth && !inHead[n]);
      if (!tells) continue;
      const around = (n) => Math.max(inHead[n] * 0.7, WORTH.group * quality(row.within, words[n]));
      const best = inRow.map((worth, n) => worth || around(n));
      // Of several rows of one name the first is enough: parameters come before what is answered.
      if (best.every(Boolean) && !found.has(row.name)) {
        found.set(row.name, { row, score: total(best) });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST_ROWS);
  }

  function rankPage(page, words) {
    const inHead = words.map((word) => bestOf(page, word, ["title", "path", "group"]));
    // A single letter stands everywhere: only titles and the like that have it as a word are meant.
    const wide = words.some((word) => word.length > 1);
    const inText = (word) => (wide ? bestOf(page, word, ["text"]) : 0);
    const onPage = words.map((word, n) => Math.max(inHead[n], inText(word)));
    const score = onPage.every(Boolean) ? total(onPage) : 0;
    const rows = wide ? matchingRows(page, words, inHead) : [];
    const best = Math.max(score, ...rows.map((each) => each.score));
    // Of equal matches operations come first, then shorter titles.
    const nearness = (page.method ? 0.5 : 0) - Math.min(page.title.length, 99) / 1000;
    return { page, score, rows, best: best && best + nearness };
  }

  /* Pages by how well they match, and their rows; a row's name that repeats everywhere is cut short. */
  function rank(pages, words) {
    const found = pages
      .filter((page) => words.every((word) => page.whole.includes(word)))
      .map((page, order) => ({ ...rankPage(page, words), order }))
      .filter((each) => each.best > 0)
      .sort((a, b) => b.best - a.best || a.order - b.order);
    const seen = new Map();
    for (const each of found) {
      each.rows = each.rows.filter(({ row }) => {
        seen.set(row.search, (seen.get(row.search) || 0) + 1);
        return seen.get(row.search) <= MOST_REPEATS;
      });
    }
    return found.filter((each) => each.score || each.rows.length).slice(0, MOST_PAGES);
  }

  /* -- mistyped words -------------------------------------------------------------------------- */

  /* Whether two words are at most one change apart (a letter more, less, other, or two swapped). */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let end = 0;
    const most = Math.min(a.length, b.length) - start;
    while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (left.length <= 1 && right.length <= 1) return true;
    return left.length === 2 && left === [...right].reverse().join("");
  }

  function vocabulary(pages) {
    const words = new Set();
    for (const page of pages) {
      const text = `${page.search.title} ${page.search.path} ${page.names}`;
      for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word.length > 3) words.add(word);
    }
    return [...words];
  }

  function mend(index, words) {
    index.words = index.words || vocabulary(index.pages);
    return words.map((word) => {
      const known = index.words.some((each) => each.includes(word));
      return known || word.length < 4 ? word : index.words.find((each) => isNear(each, word)) || word;
    });
  }

  /* -- searching ------------------------------------------------------------------------------- */

  const split = (query) => query.toLowerCase().split(/[\s/.:,(){}]+/).filter(Boolean);

  let prepared = null;

  function indexOf(data) {
    if (!prepared || prepared.data !== data) prepared = { data, pages: data.pages.map(preparePage) };
    return prepared;
  }

  /* What is found for a query: { words, found: [{ page, score, rows }] }, best first. */
  function search(data, query) {
    const index = indexOf(data);
    const words = split(query);
    if (!words.length) return { words, found: [] };
    const found = rank(index.pages, words);
    if (found.length) return { words, found };
    const mended = mend(index, words);
    return { words: mended, found: rank(index.pages, mended) };
  }

  /* -- the dialog -------------------------------------------------------------------------------- */

  /* A text with the searched words marked; those of a letter or two only where they are words. */
  function marked(text, words) {
    const patterns = words.map((word) => {
      const escaped = word.replace(/[^\p{L}\p{N}_]/gu, "\\$&");
      return word.length > 2 ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
    });
    if (!patterns.length) return [text];
    const parts = text.split(new RegExp(`(${patterns.join("|")})`, "iu"));
    return parts.map((part, n) => (n % 2 ? make("mark", {}, part) : part));
  }

  /* As much of a text as fits, from a little before the first of the words. */
  function excerpt(text, words) {
    const lower = text.toLowerCase();
    const places = words.map((word) => lower.indexOf(word)).filter((at) => at >= 0);
    const first = places.length ? Math.min(...places) : 0;
    const start = first > 60 ? text.lastIndexOf(" ", first - 30) + 1 : 0;
    const cut = text.slice(start, start + 140);
    return (start ? "… " : "") + cut + (text.length > start + 140 ? " …" : "");
  }

  function pageOption({ page }, words) {
    const badge = site.badge(page.method);
    const where = page.path || page.group;
    return make(
      "a",
      { role: "option", tabindex: -1, href: site.pageAddress(page.address), class: "fp" },
      make("span", { class: "ft" }, badge, badge && " ", make("b", {}, marked(page.title, words))),
      where && make("span", { class: "fw" }, marked(where, words)),
      page.text && make("span", { class: "fx" }, marked(excerpt(page.text, words), words))
    );
  }

  function rowOption(page, row, words) {
    return make(
      "a",
      {
        role: "option",
        tabindex: -1,
        href: site.pageAddress(`${page.address}#${encodeURIComponent(row.id)}`),
        class: "fr",
      },
      make("code", {}, marked(row.name, words)),
      make("span", { class: "fw" }, `${row.label} · ${page.title}`)
    );
  }

  function options({ words, found }) {
    return found.flatMap((each) => [
      ...(each.score ? [pageOption(each, words)] : []),
      ...each.rows.map(({ row }) => rowOption(each.page, row, words)),
    ]);
  }

  let box = null;

  function select(option) {
    for (const each of box.list.children) {
      each.setAttribute("aria-selected", String(each === option));
    }
    if (option) {
      box.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      box.input.removeAttribute("aria-activedescendant");
    }
  }

  const selected = () => site.one("[aria-selected=true]", box.list);

  function show() {
    const query = box.input.value;
    const result = search(site.parts.search, query);
    const made = options(result);
    made.forEach((option, n) => {
      option.id = `found-${n}`;
    });
    box.list.replaceChildren(...made);
    box.list.hidden = !made.length;
    box.input.setAttribute("aria-expanded", String(made.length > 0));
    select(made[0]);
    box.status.textContent = summary(query, result.found.length);
  }

  function summary(query, count) {
    if (!query.trim()) return `Search ${site.parts.search.pages.length} pages`;
    if (!count) return `Nothing found for “${query.trim()}”`;
    return count === 1 ? "1 page" : `${count}${count === MOST_PAGES ? " best" : ""} pages`;
  }

  function move(event) {
    const found = [...box.list.children];
    if (event.key === "Enter" && selected()) {
      event.preventDefault();
      selected().click();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !found.length) return;
    event.preventDefault();
    const next = found.indexOf(selected()) + step;
    select(found[(next + found.length) % found.length]);
  }

  function build() {
    const input = make("input", {
      type: "text",
      role: "combobox",
      "aria-label": "Search",
      "aria-expanded": "false",
      "aria-controls": "found",
      "aria-autocomplete": "list",
      placeholder: "Search operations, parameters, fields …",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      oninput: show,
      onkeydown: move,
    });
    const list = make("div", { id: "found", role: "listbox", "aria-label": "Found", hidden: true });
    const status = make("p", { role: "status" });
    const close = make("button", { type: "button", class: "fc", "aria-label": "Esc: close the search" }, "Esc");
    const dialog = make(
      "dialog",
      { class: "finder", "aria-label": "Search" },
      make("div", { class: "fi" }, input, close),
      list,
      status
    );
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      // A click on the dialog itself is one on what lies around its content.
      if (event.target === dialog || event.target.closest("a")) dialog.close();
    });
    list.addEventListener("pointermove", (event) => {
      const option = event.target.closest("[role=option]");
      if (option && option !== selected()) select(option);
    });
    document.body.append(dialog);
    return { dialog, input, list, status };
  }

  function open() {
    box = box || build();
    if (!box.dialog.open) box.dialog.showModal();
    box.input.focus();
    box.input.select();
    show();
  }

  site.parts.finder = { open, search };
})();
