/* In a previewed page: load it again when another site is built, and show why one could not be. */
(function () {
  "use strict";

  const build = document.currentScript.dataset.build;
  let overlay = null;

  function show(problems) {
    if (overlay) overlay.remove();
    overlay = null;
    if (!problems.length) return;
    overlay = document.createElement("div");
    overlay.id = "preview-problems";
    overlay.setAttribute("role", "alert");
    overlay.style.cssText =
      "position:fixed;inset:auto 0 0 0;max-height:70vh;overflow:auto;z-index:2147483647;padding:1rem 1.5rem;" +
      "background:#1c1012;color:#ffe4e6;border-top:3px solid #f43f5e;font:14px/1.5 ui-monospace,monospace";
    const title = document.createElement("strong");
    title.textContent = "The site could not be built. This is the last one that could.";
    const text = document.createElement("pre");
    text.style.cssText = "white-space:pre-wrap;margin:.75rem 0 0;font:inherit;background:none;color:inherit";
    text.textContent = problems.join("\n");
    overlay.append(title, text);
    document.body.append(overlay);
  }

  const events = new EventSource("/~preview/events");
  events.addEventListener("build", (event) => {
    const news = JSON.parse(event.data);
    if (news.build !== build) location.reload();
    else show(news.problems);
  });
  // A connection that stays open would count against the few that a browser has for one host.
  addEventListener("pagehide", () => events.close());
})();
