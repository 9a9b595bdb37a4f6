/* In the site that is one file: show the part that the address names, and no other. */
(function () {
  "use strict";

  const parts = [...document.querySelectorAll("main > [data-part]")];

  function wanted() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (malformed) {
      // A lone percent sign: the name is meant as it is.
    }
    const target = id && document.getElementById(id);
    return (target && target.closest("[data-part]")) || parts[0];
  }

  function show() {
    const part = wanted();
    for (const each of parts) each.classList.toggle("shown", each === part);
    document.body.dataset.page = part.id;
    document.body.dataset.kind = part.dataset.kind;
    for (const link of document.querySelectorAll("#nav a")) {
      link.removeAttribute("aria-current");
      if (link.getAttribute("href") !== `#${part.id}`) continue;
      link.setAttribute("aria-current", "page");
      if (link.closest("details")) link.closest("details").open = true;
    }
    if (!location.hash.slice(1).includes("#")) window.scrollTo(0, 0);
  }

  window.addEventListener("hashchange", show);
  show();
  // The search speaks of pages by their files.
  window.Triptych = window.Triptych || {};
  window.Triptych.single = (address) => {
    const [page, ...anchor] = address.split("#");
    return [`#${page.replace(/\.html$/, "")}`, ...anchor].join("#");
  };
})();
