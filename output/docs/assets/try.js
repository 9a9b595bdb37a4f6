/*
 * The dialog that sends a request from the page.
 *
 * What it knows of the operation stands as JSON beside the button that opens it.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { make, one } = site;
  const { authorization, serverChoice, parameterSections, bodySection, keys } = site.parts.form;
  const { showAnswer } = site.parts.showing;
  const request = site.parts.request;
  const answer = site.parts.answer;

  // What scripts may not set (Fetch, §2.2.2): the browser would leave it out without a word.
  const FORBIDDEN =
    /^(accept-(charset|encoding)|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|permissions-policy|proxy-.*|referer|sec-.*|te|trailer|transfer-encoding|upgrade|via)$/i;

  /* -- sending ---------------------------------------------------------------------------------------- */

  /* What of a request the browser can't send, as a sentence, or "". */
  function limits(made) {
    const notes = [];
    const names = made.headers.map(([name]) => name).filter((name) => FORBIDDEN.test(name));
    if (names.length) notes.push(`The browser itself decides on ${names.join(", ")}: only the cURL command has it.`);
    if (made.body !== undefined && /^(GET|HEAD)$/.test(made.method)) {
      notes.push(`Browsers send no body with ${made.method}: only the cURL command has it.`);
    }
    return notes.join(" ");
  }

  function fetchIt(made, signal) {
    const headers = made.headers.filter(([name]) => !FORBIDDEN.test(name));
    return fetch(made.url, {
      method: made.method,
      headers,
      body: /^(GET|HEAD)$/.test(made.method) ? undefined : made.body,
      signal,
      cache: "no-store",
    });
  }

  /* The command with its secrets hidden, for the screen; what is copied has them. */
  function hidden(command, secrets) {
    return secrets.reduce((text, secret) => {
      const [, word, value] = /^(\S+ )?([^]*)$/.exec(secret);
      const inUrl = request.quote(value);
      const mask = "•".repeat(8);
      return text.split(`${word || ""}${value}`).join(`${word || ""}${mask}`).split(inUrl).join(mask);
    }, command);
  }

  /* -- the dialog --------------------------------------------------------------------------------------- */

  class Form {
    constructor(data) {
      this.data = data;
      this.auth = authorization(data);
      this.server = serverChoice(data);
      this.parameters = parameterSections(data);
      this.body = bodySection(data);
      this.sending = null;
      this.command = "";
      this.build();
    }

    build() {
      const { data } = this;
      this.send = make("button", { type: "submit", class: "tsend" }, "Send");
      const close = make("button", { type: "button", class: "tclose", "aria-label": "Close" }, "×");
      close.addEventListener("click", () => this.dialog.close());
      this.shown = make("pre", { class: "tcurl", tabindex: 0, role: "group", "aria-label": "The cURL command" });
      this.note = make("p", { class: "te", role: "status" });
      const copy = make("button", { type: "button" }, "Copy");
      copy.addEventListener("click", () => this.copy(copy));
      this.output = make("div", { class: "to" });
      const sections = [this.auth, this.server, ...this.parameters, this.body].filter(Boolean);
      this.form = make("form", { class: "tform", novalidate: true }, sections.map((each) => each.element));
      this.dialog = make(
        "dialog",
        { class: "tryit", "aria-label": `Try it: ${data.title}` },
        make(
          "header",
          {},
          make("span", { class: `m m-${data.method.toLowerCase()}` }, data.method),
          make("code", {}, data.path),
          this.send,
          close
        ),
        make(
          "div",
          { class: "tcols" },
          this.form,
          make("div", { class: "tright" }, make("div", { class: "thead" }, make("h2", {}, "cURL"), copy), this.shown, this.note, make("h2", {}, "Answer"), this.output)
        )
      );
      this.output.append(make("p", { class: "th" }, "Nothing has been sent yet."));
      this.listen();
      document.body.append(this.dialog);
    }

    listen() {
      this.send.addEventListener("click", (event) => {
        event.preventDefault();
        if (this.sending) this.sending.abort();
        else this.submit();
      });
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (!this.sending) this.submit();
      });
      for (const kind of ["input", "change", "click"]) this.form.addEventListener(kind, () => this.refresh());
      this.dialog.addEventListener("close", () => this.sending && this.sending.abort());
      this.dialog.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !this.sending) this.submit();
      });
    }

    /* The request as it stands in the form. Throws where something is missing. */
    request() {
      const inputs = this.parameters.flatMap((each) => each.inputs);
      return request.build(this.data, {
        ...this.server.read(),
        values: Object.fromEntries(inputs.map((each) => [each.key, each.read()])),
        body: this.body ? this.body.read() : null,
        schemes: this.auth ? this.auth.read() : [],
        credentials: keys,
      });
    }

    refresh() {
      try {
        const made = this.request();
        this.command = request.curl(made);
        this.shown.textContent = hidden(this.command, made.secrets);
        this.note.textContent = limits(made);
      } catch (incomplete) {
        this.command = "";
        this.shown.textContent = "";
        this.note.textContent = `${incomplete.message}.`;
      }
    }

    async copy(button) {
      let told = "Copied";
      try {
        await site.copy(this.command);
      } catch (refused) {
        told = "Not copied";
      }
      button.textContent = told;
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1600);
    }

    /* Bring the first input that lacks something into view. */
    complain() {
      const wrong = one(":invalid:not(fieldset)", this.form);
      const fold = wrong.closest("details");
      if (fold) fold.open = true;
      wrong.reportValidity();
    }

    async submit() {
      if (!this.form.checkValidity()) return this.complain();
      this.refresh();
      if (!this.command) return undefined;
      const made = this.request();
      this.busy(new AbortController());
      const started = performance.now();
      try {
        const response = await fetchIt(made, this.sending.signal);
        await showAnswer(response, this.output, started);
      } catch (error) {
        this.output.append(make("p", { class: "te", role: "alert" }, answer.failure(error, made.url)));
      } finally {
        this.busy(null);
      }
      return undefined;
    }

    busy(controller) {
      this.sending = controller;
      this.send.textContent = controller ? "Stop" : "Send";
      if (controller) this.output.replaceChildren(make("p", { class: "th" }, "Waiting for the answer …"));
      else site.all(".th", this.output).forEach((waiting) => waiting.remove());
    }

    open() {
      this.refresh();
      if (!this.dialog.open) this.dialog.showModal();
    }
  }

  const forms = new WeakMap();

  /* Open the form of the operation whose description stands beside the button. */
  function open(button) {
    const source = document.getElementById(button.dataset.source || "try-data");
    if (!forms.has(source)) forms.set(source, new Form(JSON.parse(source.textContent)));
    forms.get(source).open();
  }

  site.parts.try = { open };
})();
