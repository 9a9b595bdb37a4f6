/*
 * The search: a dialog over the index that `search.js` holds, ranked by `ranking.js`, all loaded when first asked for.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { make } = site;

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
    const result = site.parts.ranking.search(site.parts.search, query);
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
    return count === 1 ? "1 page" : `${count}${count === site.parts.ranking.MOST_PAGES ? " best" : ""} pages`;
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

  site.parts.finder = { open };
})();
