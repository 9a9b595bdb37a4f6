/*
 * What every page does: theme, navigation, tabs, copying, anchors.
 *
 * Everything a page says is readable without this file. What is larger and not always wanted (the
 * search, the form that sends requests) lies in files of its own, which load when first asked for.
 * They are classic scripts, since browsers refuse modules on pages opened from a file.
 */
(function () {
  "use strict";

  const root = document.documentElement;
  const here = document.currentScript ? document.currentScript.src : "";
  const site = (window.Triptych = window.Triptych || {});

  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const one = (selector, within) => (within || document).querySelector(selector);

  /* An element with properties, attributes and children. Text is always text, never markup. */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return element;
  }

  /* -- what is remembered ---------------------------------------------------------------- */

  /* The storage of this browser, or null where it is switched off (reading it then raises). */
  function findStorage() {
    try {
      const storage = window.localStorage;
      storage.setItem("triptych:probe", "1");
      storage.removeItem("triptych:probe");
      return storage;
    } catch (refused) {
      return null;
    }
  }

  const storage = findStorage();

  function remember(key, value) {
    if (storage) storage.setItem(`triptych:${key}`, value);
  }

  function recall(key) {
    return storage ? storage.getItem(`triptych:${key}`) : null;
  }

  function forget(key) {
    if (storage) storage.removeItem(`triptych:${key}`);
  }

  /* -- what is loaded when asked for ------------------------------------------------------ */

  const loading = {};

  function asset(name) {
    return new URL(name, here || document.baseURI).href;
  }

  /* Load scripts of this folder, run in this order; each puts itself into `Triptych.parts`. */
  function load(...names) {
    const missing = names.filter((name) => !site.parts[name]);
    return Promise.all(missing.map((name) => (loading[name] = loading[name] || loadScript(name))));
  }

  function loadScript(name) {
    return new Promise((resolve, reject) => {
      const script = make("script", { src: asset(`${name}.js`), onload: () => resolve() });
      // Scripts that are added run as they arrive, unless told to keep their order.
      script.async = false;
      script.addEventListener("error", () => {
        delete loading[name];
        reject(new Error(`${name}.js can't be loaded`));
      });
      document.head.append(script);
    });
  }

  function loadStyle(name) {
    const id = `style-${name}`;
    const present = document.getElementById(id);
    if (present) return Promise.resolve();
    return new Promise((resolve) => {
      const link = make("link", { id, rel: "stylesheet", href: asset(`${name}.css`) });
      // Without its looks the part still works, so a failure is no reason to hold it back.
      link.addEventListener("load", resolve);
      link.addEventListener("error", resolve);
      document.head.append(link);
    });
  }

  /* -- words for those who can't see a change ---------------------------------------------- */

  let announcer = null;

  function say(text) {
    if (!announcer) {
      announcer = make("div", { role: "status", class: "vh" });
      document.body.append(announcer);
    }
    announcer.textContent = text;
  }

  /* -- theme ------------------------------------------------------------------------------ */

  const system = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    if (root.dataset.theme) return root.dataset.theme === "dark";
    return system.matches;
  }

  function showTheme() {
    for (const button of all("[data-action=theme]")) {
      button.setAttribute("aria-pressed", String(isDark()));
    }
  }

  function switchTheme() {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember("theme", root.dataset.theme);
    showTheme();
  }

  /* -- navigation -------------------------------------------------------------------------- */

  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  /* Show only the links that have all the words; groups with one of them stand open meanwhile. */
  function filterNavigation(box) {
    const wanted = words(box.value);
    const nav = document.getElementById(box.dataset.filter);
    for (const link of all("a", nav)) {
      const text = link.textContent.toLowerCase();
      const item = link.closest("li") || link;
      item.hidden = !wanted.every((word) => text.includes(word));
    }
    // Inner groups come first, so that an outer one knows what is left of them.
    for (const group of all("details", nav).reverse()) {
      if (group.dataset.open === undefined) group.dataset.open = String(group.open);
      const shown = all("a", group).some((link) => !(link.closest("li") || link).hidden);
      const item = group.parentElement.tagName === "LI" ? group.parentElement : group;
      item.hidden = !shown;
      group.open = wanted.length ? shown : group.dataset.open === "true";
      if (!wanted.length) delete group.dataset.open;
    }
    // A navigation that doesn't hold every page gets the others from the search's index.
    if (nav.dataset.partial !== undefined) {
      load("search", "rest").then(() => site.parts.rest.show(nav, box));
    }
  }

  const BADGES = { DELETE: "DEL", OPTIONS: "OPT" };

  const pageAddress = (path) =>
    site.single ? site.single(path) : new URL(path, new URL(root.dataset.root || ".", document.baseURI)).href;

  function badge(method) {
    const text = BADGES[method] || method.slice(0, 5);
    return method ? make("span", { class: `m m-${method.toLowerCase()}` }, text) : null;
  }

  const isMenuOpen = () => root.classList.contains("menu");

  function setMenu(open) {
    const button = one("[data-action=menu]");
    const nav = document.getElementById("nav");
    if (!button || isMenuOpen() === open) return;
    root.classList.toggle("menu", open);
    button.setAttribute("aria-expanded", String(open));
    const target = open ? one("input, a, summary", nav) : button;
    target.focus({ preventScroll: true });
  }

  /* Bring the current page's link into the view of the navigation, and of nothing else. */
  function showCurrent() {
    const link = one("#nav [aria-current=page]");
    if (!link) return;
    let box = link.parentElement;
    while (box && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
    if (!box || box === root || box === document.body) return;
    const offset = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (offset < 0 || offset > box.clientHeight - 60) box.scrollTop += offset - box.clientHeight / 3;
  }

  /* -- copying ----------------------------------------------------------------------------- */

  async function copy(text) {
    if (navigator.clipboard && window.isSecureContext) {
      await navigator.clipboard.writeText(text);
      return;
    }
    // Browsers offer the clipboard to secure pages only; plain http gets the old way.
    const area = make("textarea", { class: "vh", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error("the browser does not allow copying");
  }

  const isShown = (element) => element.getClientRects().length > 0;

  function textToCopy(button) {
    if (button.dataset.copyText !== undefined) return button.dataset.copyText;
    const card = button.closest(".code") || document;
    const source =
      button.dataset.copy === "pre"
        ? all("pre", card).find(isShown)
        : one(button.dataset.copy);
    return source ? source.textContent : "";
  }

  /* The page as Markdown; a page opened from a file can't read its twin, and gives its own text. */
  async function pageText() {
    const twin = one("link[rel=alternate][type='text/markdown']");
    if (twin && location.protocol !== "file:") {
      const answer = await fetch(twin.href);
      if (answer.ok) return answer.text();
    }
    return one("main").innerText;
  }

  async function copyFor(button, text) {
    let told = "Copied";
    try {
      await copy(await text);
    } catch (refused) {
      told = "Could not be copied";
    }
    const label = button.dataset.label || button.textContent;
    button.dataset.label = label;
    button.dataset.told = told;
    // A button with words says it in words; one with a picture changes the picture.
    if (label.trim()) button.textContent = told;
    say(told);
    clearTimeout(button.told);
    button.told = setTimeout(() => {
      delete button.dataset.told;
      if (label.trim()) button.textContent = label;
    }, 1600);
  }

  /* Links that hand this page to an assistant; it must be able to fetch the page. */
  function offerAssistants() {
    const twin = one("link[rel=alternate][type='text/markdown']");
    const canonical = one("link[rel=canonical]");
    let page = twin ? twin.href : location.href.split("#")[0];
    if (canonical && twin) page = new URL(twin.getAttribute("href").split("/").pop(), canonical.href).href;
    for (const link of all("a[data-assistant]")) {
      if (!page.startsWith("http")) {
        link.parentElement.hidden = true;
        continue;
      }
      const prompt = `Read ${page} and answer my questions about it.`;
      link.href = link.dataset.assistant.replace("{prompt}", encodeURIComponent(prompt));
      link.target = "_blank";
      link.rel = "noopener";
    }
  }

  /* -- tabs -------------------------------------------------------------------------------- */

  const ownTabs = (tabs) => all("[role=tab]", tabs).filter((tab) => tab.closest(".tabs") === tabs);
  const ownPanels = (tabs) =>
    all("[role=tabpanel]", tabs).filter((panel) => panel.parentElement.closest(".tabs") === tabs);

  /* The menu of what has no tab, if there is one. */
  const menuOf = (tabs) => one(":scope > .bar > select.others", tabs);

  /* Show one tab, or one of the menu's; false if this group has none of that name. */
  function showTab(tabs, name) {
    const chosen = ownTabs(tabs);
    const menu = menuOf(tabs);
    const inRow = chosen.some((tab) => tab.dataset.tab === name);
    const inMenu = Boolean(menu && name && [...menu.options].some((option) => option.value === name));
    if (!inRow && !inMenu) return false;
    for (const [number, tab] of chosen.entries()) {
      const on = tab.dataset.tab === name;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on || (inMenu && number === 0) ? 0 : -1;
    }
    if (menu) {
      menu.value = inMenu ? name : "";
      menu.classList.toggle("on", inMenu);
    }
    for (const panel of ownPanels(tabs)) panel.classList.toggle("on", panel.dataset.tab === name);
    return true;
  }

  /* Show what a tab or a menu asks for: named groups follow each other, on later pages too. */
  function choose(control, name) {
    const tabs = control.closest(".tabs");
    const group = tabs.dataset.tabs;
    showTab(tabs, name);
    if (!group) return;
    remember(`tab:${group}`, name);
    const before = control.getBoundingClientRect().top;
    for (const other of all(".tabs")) {
      if (other !== tabs && other.dataset.tabs === group) showTab(other, name);
    }
    // What changed its height above must not move the control away from under the pointer.
    window.scrollBy(0, control.getBoundingClientRect().top - before);
  }

  const chooseTab = (tab) => choose(tab, tab.dataset.tab);

  /* The menu's first entry stands for none of its own: back to the first tab. */
  function chooseFromMenu(menu) {
    choose(menu, menu.value || ownTabs(menu.closest(".tabs"))[0].dataset.tab);
  }

  function recallTabs() {
    for (const tabs of all(".tabs")) {
      const name = tabs.dataset.tabs && recall(`tab:${tabs.dataset.tabs}`);
      const selected = ownTabs(tabs).find((tab) => tab.getAttribute("aria-selected") === "true");
      if (!(name && showTab(tabs, name)) && selected) showTab(tabs, selected.dataset.tab);
    }
  }

  const STEPS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

  function moveAmongTabs(event) {
    const tab = event.target.closest("[role=tab]");
    if (!tab || !(event.key in STEPS) || event.ctrlKey || event.metaKey || event.altKey) return;
    const tabs = ownTabs(tab.closest(".tabs"));
    const step = STEPS[event.key];
    let next = tabs.indexOf(tab) + step;
    if (step === -Infinity) next = 0;
    if (step === Infinity) next = tabs.length - 1;
    const target = tabs[(next + tabs.length) % tabs.length];
    event.preventDefault();
    target.focus();
    chooseTab(target);
  }

  /* -- examples ---------------------------------------------------------------------------- */

  /* Show one example wherever a sample differs by it; samples that lack it stay as they are. */
  function chooseExample(group, name) {
    const panels = all("[data-example-name]").filter(
      (panel) => (panel.dataset.exampleOf || "body") === group
    );
    const having = new Set(
      panels.filter((panel) => panel.dataset.exampleName === name).map((panel) => panel.parentElement)
    );
    for (const panel of panels) {
      if (having.has(panel.parentElement)) {
        panel.classList.toggle("on", panel.dataset.exampleName === name);
      }
    }
    for (const select of all("select[data-example]")) {
      const known = [...select.options].some((option) => option.value === name);
      if (select.dataset.example === group && known) select.value = name;
    }
  }

  /* -- anchors ------------------------------------------------------------------------------ */

  /* Open everything that the target of the address stands in, then go there. */
  function openTarget() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (malformed) {
      // A lone percent sign: the name is meant as it is.
    }
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      if (at.getAttribute("role") === "tabpanel" && at.parentElement.closest(".tabs")) {
        showTab(at.parentElement.closest(".tabs"), at.dataset.tab);
      }
    }
    target.scrollIntoView();
  }

  /* -- what lies in files of its own --------------------------------------------------------- */

  async function openSearch() {
    try {
      await Promise.all([load("finder", "ranking", "search"), loadStyle("finder")]);
      site.parts.finder.open();
    } catch (failed) {
      say("The search could not be loaded");
    }
  }

  async function openTry(button) {
    try {
      await Promise.all([load("request", "answer", "inputs", "form", "showing", "try"), loadStyle("try")]);
      site.parts.try.open(button);
    } catch (failed) {
      say("The form could not be loaded");
    }
  }

  /* -- who does what ------------------------------------------------------------------------- */

  const ACTIONS = [
    ["[data-action=theme]", switchTheme],
    ["[data-action=menu]", () => setMenu(!isMenuOpen())],
    ["[data-action=search]", openSearch],
    ["[data-action=try]", openTry],
    ["[data-copy], [data-copy-text]", (button) => copyFor(button, textToCopy(button))],
    ["[data-copy-page]", (button) => copyFor(button, pageText())],
    ["[role=tab]", chooseTab],
    ["[data-helpful]", (button) => load("feedback").then(() => site.parts.feedback.send(button))],
    ["#nav a", () => setMenu(false)],
  ];

  /* Fold the small menus that aren't being used. */
  function closePops(but) {
    for (const pop of all(".pop[open]")) if (!but || !pop.contains(but)) pop.open = false;
  }

  function onClick(event) {
    closePops(event.target);
    for (const [selector, action] of ACTIONS) {
      const element = event.target.closest(selector);
      if (element) return action(element);
    }
    if (isMenuOpen() && !event.target.closest("#nav")) setMenu(false);
    return undefined;
  }

  const isTyping = (target) =>
    target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName || "");

  function onKey(event) {
    moveAmongTabs(event);
    if (event.key === "Escape") {
      setMenu(false);
      closePops(null);
    }
    const asked = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (asked || (slash && !isTyping(event.target) && !one("dialog[open]"))) {
      event.preventDefault();
      openSearch();
    }
  }

  function onChange(event) {
    if (event.target.matches("select[data-example]")) {
      chooseExample(event.target.dataset.example, event.target.value);
    } else if (event.target.matches("select.others")) {
      chooseFromMenu(event.target);
    }
  }

  function start() {
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    document.addEventListener("change", onChange);
    document.addEventListener("input", (event) => {
      if (event.target.matches("input[data-filter]")) filterNavigation(event.target);
    });
    window.addEventListener("hashchange", openTarget);
    system.addEventListener("change", showTheme);
    // These would do nothing without this file, and so stand hidden in the page.
    for (const element of all("[data-filter][hidden], [data-feedback][hidden]")) element.hidden = false;
    showTheme();
    recallTabs();
    showCurrent();
    offerAssistants();
    openTarget();
  }

  site.parts = site.parts || {};
  Object.assign(site, { all, one, make, remember, recall, forget, load, say, copy, chooseExample, words, badge, pageAddress });
  start();
})();
