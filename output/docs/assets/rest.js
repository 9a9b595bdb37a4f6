/*
 * The rest of a large navigation: the pages that match its filter and aren't in it.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { all, one, make } = site;

  const MOST = 50;

  const item = ([address, title, method = ""]) =>
    make("li", {}, make("a", { href: site.pageAddress(address) }, site.badge(method), title));

  /* Show what the box asks for, below it. */
  function show(nav, box) {
    const list = one("[data-rest]", nav) || make("ul", { class: "pages", "data-rest": "" });
    const wanted = site.words(box.value);
    list.replaceChildren();
    if (!wanted.length) return;
    const links = new Set(all("a", nav).map((link) => link.href));
    const matches = ([address, title, method = ""]) => {
      const text = `${method} ${title}`.toLowerCase();
      return wanted.every((word) => text.includes(word)) && !links.has(site.pageAddress(address));
    };
    list.append(...site.parts.search.pages.filter(matches).slice(0, MOST).map(item));
    box.after(list);
  }

  site.parts.rest = { show };
})();
