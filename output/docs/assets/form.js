/*
 * The sections of the form that sends a request: authorization, server, parameters, body.
 *
 * Each is { element, read } (or `inputs`), read when a request is made. Keys stay in memory unless
 * their owner asks for them to be kept.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { make, one } = site;
  const { input } = site.parts.inputs;
  const answer = site.parts.answer;

  const OTHER = "\0other";

  /* -- credentials: in memory, or kept because their owner asked ------------------------------ */

  function keptKeys() {
    try {
      return JSON.parse(site.recall("credentials")) || {};
    } catch (malformed) {
      // Somebody else wrote there; it is as if nothing had been kept.
      return {};
    }
  }

  const keys = keptKeys();
  let kept = Object.keys(keys).length > 0;

  function saveKeys() {
    if (kept) site.remember("credentials", JSON.stringify(keys));
    else site.forget("credentials");
  }

  function secretInput(scheme, part, label) {
    const made = input({ name: label, kind: "string", hint: part === "value" ? scheme.hint : "" });
    const control = one("input", made.element);
    control.type = part === "username" ? "text" : "password";
    control.value = (keys[scheme.id] || {})[part] || "";
    control.addEventListener("input", () => {
      keys[scheme.id] = { ...keys[scheme.id], [part]: control.value };
      saveKeys();
    });
    return made.element;
  }

  function schemeInputs(scheme) {
    if (scheme.type === "mutual_tls") {
      return [make("p", {}, `${scheme.id}: the browser presents the certificate that it has for the server.`)];
    }
    if (scheme.type === "basic") {
      return [secretInput(scheme, "username", "Username"), secretInput(scheme, "password", "Password")];
    }
    return [secretInput(scheme, "value", scheme.label)];
  }

  function authorization(data) {
    const choices = data.security;
    if (!choices.length) return null;
    const fields = make("div");
    const schemesOf = (ids) => ids.map((id) => ({ ...data.schemes[id], id }));
    let chosen = choices[0];
    const names = choices.map((schemes) => schemes.map((id) => data.schemes[id].label).join(" and ") || "None");
    const chooser = choices.length > 1 ? chooserOf("Authorization", names, (n) => show(n)) : null;
    const keep = make("input", { type: "checkbox" });
    keep.checked = kept;
    keep.addEventListener("change", () => {
      kept = keep.checked;
      saveKeys();
    });
    const show = (n) => {
      chosen = choices[n];
      fields.replaceChildren(...schemesOf(chosen).flatMap(schemeInputs));
    };
    show(0);
    const asked = choices.some((schemes) => schemes.length);
    const box = asked ? make("label", { class: "tk" }, keep, " Keep on this computer") : null;
    return {
      element: section("Authorization", chooser, fields, box),
      read: () => schemesOf(chosen),
    };
  }

  /* -- the form's sections ---------------------------------------------------------------------- */

  function section(title, ...children) {
    return make("fieldset", {}, make("legend", {}, title), ...children);
  }

  function chooserOf(label, names, choose) {
    const select = make("select", { "aria-label": label });
    names.forEach((name, n) => select.append(make("option", { value: n }, name)));
    select.addEventListener("change", () => choose(Number(select.value)));
    return select;
  }

  function variableInputs(server) {
    return (server.variables || []).map((variable) => {
      const made = input({
        name: variable.name,
        kind: "string",
        required: true,
        values: variable.values,
        value: variable.value,
        hint: variable.hint,
      });
      return { name: variable.name, ...made };
    });
  }

  /* The servers to choose from, and one that may be typed in; the choice is kept for other pages. */
  function serverChoice(data) {
    const remembered = site.recall("server");
    const select = make("select", { "aria-label": "Server" });
    for (const server of data.servers) {
      select.append(make("option", { value: server.url }, server.label ? `${server.url} (${server.label})` : server.url));
    }
    select.append(make("option", { value: OTHER }, "Another …"));
    const free = make("input", { type: "url", "aria-label": "Base URL", placeholder: "https://…", required: true });
    const variables = make("div");
    let inputs = [];
    const show = () => {
      const server = data.servers.find((each) => each.url === select.value);
      free.hidden = Boolean(server);
      free.disabled = free.hidden;
      inputs = server ? variableInputs(server) : [];
      variables.replaceChildren(...inputs.map((each) => each.element));
    };
    const keep = () => site.remember("server", select.value === OTHER ? free.value : select.value);
    select.addEventListener("change", () => {
      show();
      keep();
    });
    free.addEventListener("change", keep);
    if (remembered && data.servers.some((server) => server.url === remembered)) select.value = remembered;
    else if (remembered || !data.servers.length) {
      select.value = OTHER;
      free.value = remembered || "";
    }
    show();
    return {
      element: section("Server", select, free, variables),
      read: () => ({
        server: absolute(select.value === OTHER ? free.value : select.value),
        variables: Object.fromEntries(inputs.map((each) => [each.name, each.read() || ""])),
      }),
    };
  }

  /* A server given without a host is the one that the page came from. */
  function absolute(url) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("{")) return url;
    if (!location.protocol.startsWith("http")) throw new Error("choose another server: this one has no host");
    return url.startsWith("//") ? location.protocol + url : location.origin + (url.startsWith("/") ? url : `/${url}`);
  }

  const PLACES = [
    ["path", "Path"],
    ["query", "Query"],
    ["querystring", "Query"],
    ["header", "Headers"],
    ["cookie", "Cookies"],
  ];

  function parameterSections(data) {
    return PLACES.flatMap(([place, title]) => {
      const parameters = data.parameters.filter((each) => each.in === place);
      if (!parameters.length) return [];
      const inputs = parameters.map((each) => ({ key: `${place} ${each.name}`, ...input(each) }));
      const first = inputs.filter((each, n) => parameters[n].required);
      const rest = inputs.filter((each, n) => !parameters[n].required);
      return [{ element: section(title, ...first.map(element), folded(rest, first.length)), inputs }];
    });
  }

  const element = (each) => each.element;

  /* Optional inputs stand behind a fold where there are many. */
  function folded(inputs, before) {
    if (inputs.length + before <= 6) return make("div", {}, inputs.map(element));
    return make("details", {}, make("summary", {}, `${inputs.length} optional`), inputs.map(element));
  }

  /* -- the body ----------------------------------------------------------------------------------- */

  function textBody(content, examples) {
    const area = make("textarea", {
      rows: 14,
      class: "tb",
      spellcheck: "false",
      autocapitalize: "off",
      "aria-label": "Body",
    });
    const problem = make("p", { class: "te", role: "status" });
    const check = () => {
      problem.textContent = content.kind === "json" ? jsonProblem(area.value) : "";
    };
    area.addEventListener("input", check);
    const tidy = make("button", { type: "button" }, "Tidy up");
    tidy.addEventListener("click", () => {
      area.value = answer.pretty(area.value);
      check();
    });
    return {
      element: make("div", {}, area, problem, content.kind === "json" ? tidy : null),
      show: (example) => {
        area.value = example ? example.text : "";
        check();
      },
      read: () => ({ content, text: area.value }),
      examples,
    };
  }

  function jsonProblem(text) {
    if (!text.trim()) return "";
    try {
      JSON.parse(text);
      return "";
    } catch (malformed) {
      return `Not valid JSON: ${malformed.message}`;
    }
  }

  function fieldsBody(content, examples) {
    const box = make("div");
    let inputs = [];
    const show = (example) => {
      const values = (example && example.values) || {};
      inputs = content.fields.map((field) => {
        const value = values[field.name];
        const filled = value !== undefined && field.kind !== "file";
        const told = filled ? { ...field, value, filled } : field;
        return { name: field.name, first: field.required || filled, ...input(told) };
      });
      const first = inputs.filter((each) => each.first);
      const rest = inputs.filter((each) => !each.first);
      box.replaceChildren(...first.map(element), folded(rest, first.length));
    };
    return {
      element: box,
      show,
      read: () => ({
        content,
        values: Object.fromEntries(inputs.map((each) => [each.name, each.read()])),
      }),
      examples,
    };
  }

  function fileBody(content) {
    const made = input({ name: "file", kind: "file", hint: content.type });
    return {
      element: made.element,
      show: () => {},
      read: () => ({ content, file: made.read() }),
      examples: [],
    };
  }

  function contentForm(content, examples) {
    if (content.fields) return fieldsBody(content, examples);
    return content.kind === "binary" ? fileBody(content) : textBody(content, examples);
  }

  /* The body: which content, which example, and whether one is sent at all. */
  function bodySection(data) {
    if (!data.body) return null;
    const { contents, examples, required } = data.body;
    const forms = contents.map((content, n) =>
      contentForm(content, examples.filter((example) => example.content === n))
    );
    const place = make("div");
    const send = make("input", { type: "checkbox" });
    send.checked = required || examples.some((example) => example.given);
    // Whoever fills something in wants it to be sent.
    for (const kind of ["input", "change"]) {
      place.addEventListener(kind, () => {
        send.checked = true;
      });
    }
    let current = forms[0];
    const show = (n, name) => {
      current = forms[n];
      const choice = chooserOf("Example", current.examples.map((each) => each.label), (at) => use(current.examples[at]));
      place.replaceChildren(...(current.examples.length > 1 ? [choice] : []), current.element);
      const at = Math.max(0, current.examples.findIndex((each) => each.name === name));
      choice.value = at;
      current.show(current.examples[at]);
    };
    const use = (example) => {
      current.show(example);
      if (example) site.chooseExample("body", example.name);
    };
    const types = chooserOf("Content type", contents.map((content) => content.type), (n) => show(n));
    const onPage = one("select[data-example=body]");
    const wanted = examples.find((example) => onPage && example.name === onPage.value);
    types.value = wanted ? wanted.content : 0;
    show(Number(types.value), wanted && wanted.name);
    return {
      element: section(
        "Body",
        required ? null : make("label", { class: "tk" }, send, " Send a body"),
        contents.length > 1 ? types : null,
        place
      ),
      read: () => (send.checked ? current.read() : null),
    };
  }

  site.parts.form = { authorization, serverChoice, parameterSections, bodySection, keys };
})();
