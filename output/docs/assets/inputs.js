/*
 * An input for each parameter or field, by its kind, and what its text means as a value.
 *
 * A field: { name, kind, required, values, open, items, value, hint } with kind one of string, integer,
 * number, boolean, array (of `items`), json, any (JSON if it is some, else text) and file.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { make } = site;

  let count = 0;

  const texts = (values) => (values || []).map(String);

  /* How an example is written into the input of its kind. */
  function written(field) {
    const { value } = field;
    if (value === undefined || value === null) return "";
    if (field.kind === "array" && Array.isArray(value)) {
      return value.map((item) => (typeof item === "object" ? JSON.stringify(item) : String(item))).join("\n");
    }
    return typeof value === "object" ? JSON.stringify(value, null, 2) : String(value);
  }

  function select(field, options, multiple) {
    const control = make("select", { multiple, required: field.required });
    if (!multiple) control.append(make("option", { value: "" }, field.required ? "choose …" : "not sent"));
    for (const option of options) control.append(make("option", { value: option }, option));
    return control;
  }

  function area(field, rows, placeholder) {
    return make("textarea", { rows, placeholder, required: field.required, spellcheck: "false" });
  }

  const NUMBERS = { integer: { inputmode: "numeric", pattern: "[-+]?\\d+" }, number: { inputmode: "decimal" } };

  function textInput(field, id) {
    const shown = field.required ? "" : written(field);
    const list = field.values ? `${id}-known` : undefined;
    return [
      make("input", {
        type: "text",
        list,
        required: field.required,
        placeholder: shown || field.hint,
        autocomplete: "off",
        spellcheck: "false",
        ...NUMBERS[field.kind],
      }),
      list ? make("datalist", { id: list }, texts(field.values).map((value) => make("option", { value }))) : null,
    ];
  }

  /* The control of a field, and what belongs beside it. */
  function control(field, id) {
    if (field.kind === "file") {
      return [make("input", { type: "file", multiple: field.many, required: field.required }), null];
    }
    if (field.kind === "boolean") return [select(field, ["true", "false"], false), null];
    if (field.kind === "array") {
      const known = field.values && !field.open;
      return [known ? select(field, texts(field.values), true) : area(field, 2, "one on each line"), null];
    }
    if (field.kind === "json") return [area(field, 4, "JSON"), null];
    if (field.kind === "any") return [area(field, 2, field.hint), null];
    return field.values && !field.open ? [select(field, texts(field.values), false), null] : textInput(field, id);
  }

  /* Write the example in, where the field has to be sent anyway or is part of a chosen example. */
  function prefill(field, element) {
    if (!(field.required || field.filled) || field.kind === "file" || field.value === undefined) return;
    const text = written(field);
    if (!element.multiple) {
      element.value = text;
      return;
    }
    const chosen = text.split("\n");
    for (const option of element.options) option.selected = chosen.includes(option.value);
  }

  function parseJson(field, text) {
    try {
      return JSON.parse(text);
    } catch (malformed) {
      throw new Error(`${field.name} is not valid JSON`);
    }
  }

  /* An item of an array that is an object has to be JSON; any other is its text. */
  const parseItem = (field, text) => (field.items === "json" ? parseJson(field, text) : text);

  function parseText(field, text) {
    if (text === "") return undefined;
    if (field.kind === "json") return parseJson(field, text);
    if (field.kind === "any" && /^\s*[[{]/.test(text)) return parseJson(field, text);
    if (field.kind === "array") {
      return text.split("\n").filter(Boolean).map((line) => parseItem(field, line));
    }
    return text;
  }

  /* What was filled in; undefined: nothing. Throws where it can't mean anything. */
  function read(field, element) {
    if (field.kind === "file") {
      const files = [...element.files];
      if (!files.length) return undefined;
      return field.many ? files : files[0];
    }
    if (element.multiple) {
      const chosen = [...element.selectedOptions].map((option) => option.value);
      return chosen.length ? chosen : undefined;
    }
    return parseText(field, element.value);
  }

  /* An input: { element, read } with the element holding label, control and hint. */
  function input(field, readOnlyLabel) {
    count += 1;
    const id = `try-${count}`;
    const [element, beside] = control(field, id);
    element.id = id;
    prefill(field, element);
    const hint = field.hint ? make("span", { class: "th", id: `${id}-hint` }, field.hint) : null;
    if (hint) element.setAttribute("aria-describedby", hint.id);
    const label = make(
      "label",
      { for: id },
      make("code", {}, readOnlyLabel || field.name),
      field.required ? make("span", { class: "tq" }, " required") : null
    );
    return {
      element: make("div", { class: "tf" }, label, element, beside, hint),
      read: () => read(field, element),
    };
  }

  site.parts.inputs = { input, parseText };
})();
