/*
 * "Was this page helpful?": the answer goes to the address that the box names.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { all, one } = site;

  async function send(button) {
    const box = button.closest("[data-feedback]");
    const status = one("[role=status]", box);
    const buttons = all("button", box);
    for (const each of buttons) each.disabled = true;
    const report = { page: document.body.dataset.page, helpful: button.dataset.helpful === "yes" };
    try {
      const answer = await fetch(box.dataset.feedback, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(report),
        keepalive: true,
      });
      if (!answer.ok) throw new Error(answer.statusText);
      status.textContent = "Thank you.";
    } catch (failed) {
      status.textContent = "Your answer could not be sent.";
      for (const each of buttons) each.disabled = false;
    }
  }

  site.parts.feedback = { send };
})();
