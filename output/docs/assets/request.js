/*
 * From what was filled in to a request: URL, headers, body, and the same as a cURL command.
 *
 * Nothing here touches the page. Parameters are written by the rules of OpenAPI 3.1 §4.8.12, and
 * what a style leaves undefined (objects in objects) in brackets, as `deepObject` writes it.
 */
(function () {
  "use strict";

  const site = (window.Triptych = window.Triptych || {});
  site.parts = site.parts || {};

  /* -- text ------------------------------------------------------------------------------- */

  // Reserved characters (RFC 3986 §2.2) that can't be mistaken for the end of a parameter.
  const RESERVED = ":/?@!$'()*,;=";

  const byteCode = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

  /* Percent-encode all but the unreserved characters (RFC 3986 §2.3) and those named as safe. */
  function quote(text, safe = "") {
    const encoded = encodeURIComponent(text.toWellFormed ? text.toWellFormed() : text);
    const strict = encoded.replace(/[!'()*]/g, byteCode);
    return strict.replace(/%[0-7][0-9A-F]/g, (code) => {
      const char = String.fromCharCode(parseInt(code.slice(1), 16));
      return safe.includes(char) ? char : code;
    });
  }

  /* As forms are written (WHATWG URL §5.2): a space is a plus. */
  const quotePlus = (text, safe = "") => quote(text, safe).replace(/%20/g, "+");

  const isArray = Array.isArray;
  const isObject = (value) => value !== null && typeof value === "object" && !isArray(value);
  const isGiven = (value) => value !== undefined && value !== null;

  /* A scalar as text; what is nested in a place that has no nesting is JSON, which can at least be read. */
  const raw = (value) =>
    value !== null && typeof value === "object" ? JSON.stringify(value) : String(value);

  const content = (value) => (typeof value === "string" ? value : JSON.stringify(value));

  const members = (value) => Object.entries(value).filter(([, inner]) => isGiven(inner));

  /* -- styles ----------------------------------------------------------------------------- */

  const SEPARATORS = { spaceDelimited: "%20", pipeDelimited: "%7C" };

  /* `a[b][c]` for objects, `a[]` for arrays, `a[0][b]` for arrays of objects; `none` is what null becomes. */
  function bracketed(name, value, none) {
    if (value === undefined) return [];
    if (value === null) return none === undefined ? [] : [[name, none]];
    if (isObject(value)) {
      return Object.entries(value).flatMap(([key, inner]) => bracketed(`${name}[${key}]`, inner, none));
    }
    if (isArray(value)) {
      const nested = value.some((item) => item !== null && typeof item === "object");
      return value.flatMap((item, n) => bracketed(`${name}[${nested ? n : ""}]`, item, none));
    }
    return [[name, String(value)]];
  }

  /* A path parameter: `simple`, `label` or `matrix`. Throws where it would mean another path. */
  function pathText(parameter, value) {
    const { name, style, explode } = parameter;
    const safe = parameter.reserved ? RESERVED.replace("?", "") : "";
    if (!isGiven(value)) throw new Error(`${name} is needed: it is part of the path`);
    if (parameter.content) return quote(content(value), safe);
    const parts = pathParts(value, explode, safe);
    const alone = !isArray(value) && !isObject(value);
    if (!parts.length || (alone && ["", ".", ".."].includes(parts[0]))) {
      throw new Error(`${name} can't be ${parts.length && parts[0] ? `“${parts[0]}”` : "empty"}`);
    }
    if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
    if (style === "matrix") {
      const key = quote(name);
      if (!explode) return `;${key}=${parts.join(",")}`;
      return parts.map((part) => (isObject(value) ? `;${part}` : `;${key}=${part}`)).join("");
    }
    return parts.join(",");
  }

  function pathParts(value, explode, safe) {
    if (isObject(value)) {
      const items = members(value).map(([key, inner]) => [quote(key), quote(raw(inner), safe)]);
      return explode ? items.map(([key, text]) => `${key}=${text}`) : items.flat();
    }
    return (isArray(value) ? value : [value]).map((item) => quote(raw(item), safe));
  }

  /* A query parameter as encoded [name, value] pairs; none for null, an empty array or object. */
  function queryPairs(parameter, value) {
    if (!isGiven(value)) return [];
    const { name, style, explode } = parameter;
    const key = quote(name, "[]");
    const safe = parameter.reserved ? RESERVED : "";
    if (parameter.content) return [[key, quote(content(value))]];
    const encoded = (pairs) => pairs.map(([k, text]) => [quote(k, "[]"), quote(text, safe)]);
    const separator = SEPARATORS[style] || ",";
    if (isObject(value)) {
      if (style === "deepObject") return encoded(bracketed(name, value));
      if (explode) return members(value).flatMap(([k, inner]) => encoded(bracketed(k, inner)));
      const texts = members(value).flatMap(([k, inner]) => [quote(k), quote(raw(inner), safe)]);
      return texts.length ? [[key, texts.join(separator)]] : [];
    }
    if (isArray(value)) {
      if (style === "deepObject" || (explode && value.some(isObject))) {
        return encoded(bracketed(name, value));
      }
      if (explode) return value.filter(isGiven).map((item) => [key, quote(raw(item), safe)]);
      const texts = value.map((item) => quote(raw(item), safe));
      return texts.length ? [[key, texts.join(separator)]] : [];
    }
    return [[key, quote(String(value), safe)]];
  }

  /* A header parameter (`simple`). Throws where the value would start another header. */
  function headerText(parameter, value) {
    let text;
    if (parameter.content) text = content(value);
    else if (isObject(value)) {
      const sign = parameter.explode ? "=" : ",";
      text = members(value).map(([key, inner]) => `${key}${sign}${raw(inner)}`).join(",");
    } else if (isArray(value)) text = value.map(raw).join(",");
    else text = String(value);
    if (/[\r\n]/.test(text)) throw new Error(`${parameter.name} can't hold a line break`);
    return text;
  }

  /* -- bodies ------------------------------------------------------------------------------ */

  /* The [name, text] pairs of one field of a form. Without a style: arrays repeat, objects in brackets. */
  function formPairs(field, value) {
    const { name, style } = field;
    if (value === undefined) return [];
    if (value === null) return [[name, ""]];
    if (field.content) return [[name, content(value)]];
    if (isArray(value)) {
      const nested = value.some((item) => item !== null && typeof item === "object");
      if (nested || style === "deepObject") return bracketed(name, value, "");
      if (!style || field.explode) return value.map((item) => [name, String(item)]);
      const separator = { spaceDelimited: " ", pipeDelimited: "|" }[style] || ",";
      return [[name, value.map(String).join(separator)]];
    }
    if (isObject(value)) {
      if (!style || style === "deepObject") return bracketed(name, value, "");
      if (field.explode) {
        return Object.entries(value).flatMap(([key, inner]) => bracketed(key, inner, ""));
      }
      return [[name, Object.entries(value).flatMap(([key, inner]) => [key, raw(inner)]).join(",")]];
    }
    return [[name, String(value)]];
  }

  const encodeForm = (pairs) =>
    pairs.map(([name, text]) => `${quotePlus(name, "[]")}=${quotePlus(text)}`).join("&");

  const isFile = (value) => typeof Blob !== "undefined" && value instanceof Blob;
  const isJson = (type) => /^application\/(.*\+)?json/i.test(type || "");

  /* The parts of one field of a multipart body: { name, text } or { name, file }, with `type` where told. */
  function fieldParts(field, value) {
    const { name, content: type } = field;
    if (!isGiven(value)) return [];
    if (isFile(value)) return [{ name, file: value, type: type || value.type }];
    if (isArray(value) && (!field.style || value.some(isFile))) {
      return value.flatMap((item) => fieldParts(field, item));
    }
    if (field.style) return formPairs({ ...field, content: undefined }, value).map(([key, text]) => ({ name: key, text }));
    if (typeof value === "object" || (isJson(type) && field.kind !== "string")) {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      return [{ name, text, type: type || "application/json" }];
    }
    return [{ name, text: isJson(type) ? JSON.stringify(value) : String(value), type }];
  }

  const inHead = (text) => text.replace(/["\r\n]/g, byteCode);

  /* A multipart body (RFC 7578), written here since FormData can't give the type of a text part. */
  function encodeMultipart(parts, mediaType) {
    const boundary = `triptych${Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => n.toString(16).padStart(2, "0")).join("")}`;
    const pieces = parts.flatMap((part) => {
      let head = `--${boundary}\r\nContent-Disposition: form-data; name="${inHead(part.name)}"`;
      if (part.file) head += `; filename="${inHead(part.file.name || "upload")}"`;
      const type = part.type || (part.file ? "application/octet-stream" : "");
      if (type) head += `\r\nContent-Type: ${type.replace(/[\r\n]/g, "")}`;
      return [`${head}\r\n\r\n`, part.file || part.text, "\r\n"];
    });
    const base = /\*/.test(mediaType) ? "multipart/form-data" : mediaType;
    return { body: new Blob([...pieces, `--${boundary}--\r\n`]), type: `${base}; boundary=${boundary}` };
  }

  /*
   * What is sent as the body: { body, type, shown } with `shown` for the cURL command, or null.
   * given: { content, text } | { content, values } | { content, file }
   */
  function bodyOf(given) {
    if (!given) return null;
    const { content: described, text, values, file } = given;
    const type = described.type;
    if (described.kind === "form") {
      const encoded = encodeForm(described.fields.flatMap((field) => formPairs(field, values[field.name])));
      return { body: encoded, type, shown: { text: encoded } };
    }
    if (described.kind === "multipart") {
      const parts = described.fields.flatMap((field) => fieldParts(field, values[field.name]));
      return { ...encodeMultipart(parts, type), shown: { parts } };
    }
    if (described.kind === "binary") {
      return file ? { body: file, type: concrete(type, file.type), shown: { file } } : null;
    }
    return text ? { body: text, type: concrete(type, ""), shown: { text } } : null;
  }

  /* A range such as `image/*` can't be sent; the file's own type can. */
  const concrete = (type, own) => (type.includes("*") ? own || "application/octet-stream" : type);

  /* -- credentials ----------------------------------------------------------------------------- */

  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  /* Where a credential goes: [place, name, value], or null when it wasn't given. */
  function grant(scheme, credential) {
    if (!credential) return null;
    if (scheme.type === "basic") {
      const { username = "", password = "" } = credential;
      if (!username && !password) return null;
      return ["header", "Authorization", `Basic ${base64(`${username}:${password}`)}`];
    }
    const value = (credential.value || "").trim();
    if (!value || scheme.type === "mutual_tls") return null;
    if (scheme.type === "api_key") return [scheme.in, scheme.name, value];
    const word = scheme.type === "http" ? scheme.scheme : "Bearer";
    return ["header", "Authorization", `${word} ${value}`];
  }

  /* -- the request -------------------------------------------------------------------------------- */

  /* A server's address with its variables filled in, without the slash at its end. */
  function serverUrl(url, variables) {
    const filled = url.replace(/\{([^{}]+)\}/g, (all, name) =>
      variables && variables[name] !== undefined ? variables[name] : all
    );
    return filled.replace(/\/+$/, "");
  }

  function fillPath(data, values) {
    return data.path.replace(/\{([^{}]+)\}/g, (all, name) => {
      const parameter = data.parameters.find((each) => each.in === "path" && each.name === name);
      return parameter ? pathText(parameter, values[`path ${name}`]) : all;
    });
  }

  function queryOf(data, values, granted) {
    const pairs = data.parameters
      .filter((parameter) => parameter.in === "query")
      .flatMap((parameter) => queryPairs(parameter, values[`query ${parameter.name}`]));
    const keys = granted.filter(([place]) => place === "query");
    pairs.push(...keys.map(([, name, value]) => [quote(name, "[]"), quote(value)]));
    const texts = pairs.map(([name, text]) => `${name}=${text}`);
    const whole = data.parameters.find((parameter) => parameter.in === "querystring");
    const value = whole && values[`querystring ${whole.name}`];
    if (isGiven(value)) texts.push(wholeQuery(whole, value));
    return texts.filter(Boolean).join("&");
  }

  /* The whole query as one parameter (OpenAPI 3.2 §4.12.1): a form, or anything else encoded. */
  function wholeQuery(parameter, value) {
    const isForm = /x-www-form-urlencoded/.test(parameter.content || "");
    if (isForm && isObject(value)) {
      return encodeForm(Object.entries(value).flatMap(([name, inner]) => formPairs({ name }, inner)));
    }
    return quote(content(value), typeof value === "string" ? "&=[]" : "");
  }

  function cookiesOf(data, values, granted) {
    const own = data.parameters
      .filter((parameter) => parameter.in === "cookie")
      .flatMap((parameter) => queryPairs(parameter, values[`cookie ${parameter.name}`]));
    const keys = granted.filter(([place]) => place === "cookie").map(([, name, value]) => [name, value]);
    return [...own, ...keys].map(([name, text]) => `${name}=${text}`).join("; ");
  }

  /* The headers, without those that come with the body. Later ones take the place of earlier ones. */
  function headersOf(data, values, granted) {
    const headers = new Map();
    const put = (name, value) => headers.set(name.toLowerCase(), [name, value]);
    if (data.accept) put("Accept", data.accept);
    for (const parameter of data.parameters.filter((each) => each.in === "header")) {
      const value = values[`header ${parameter.name}`];
      if (isGiven(value)) put(parameter.name, headerText(parameter, value));
    }
    for (const [place, name, value] of granted) if (place === "header") put(name, value);
    const cookie = cookiesOf(data, values, granted);
    if (cookie) put("Cookie", cookie);
    return [...headers.values()];
  }

  /*
   * The request: { method, url, headers, body, shown, secrets }.
   *
   * data: what the page knows of the operation. given: { server, variables, values, body, schemes,
   * credentials }, values by "place name", credentials by scheme. Throws where something is missing.
   */
  function build(data, given) {
    const granted = given.schemes
      .map((scheme) => grant(scheme, given.credentials[scheme.id]))
      .filter(Boolean);
    const [path, fixed] = fillPath(data, given.values).split("?");
    const query = [fixed, queryOf(data, given.values, granted)].filter(Boolean).join("&");
    const url = serverUrl(given.server, given.variables) + path + (query ? `?${query}` : "");
    const headers = headersOf(data, given.values, granted);
    const body = bodyOf(given.body);
    if (body && !headers.some(([name]) => name.toLowerCase() === "content-type")) {
      headers.push(["Content-Type", body.type]);
    }
    return {
      method: data.method,
      url,
      headers,
      body: body ? body.body : undefined,
      shown: body ? body.shown : null,
      secrets: granted.map(([, , value]) => value),
    };
  }

  /* -- cURL ------------------------------------------------------------------------------------ */

  const utf8 = (char) => [...new TextEncoder().encode(char)];

  function escaped(char) {
    if (char === "'" || char === "\\") return `\\${char}`;
    if (/[^\p{C}\p{Z}]| /u.test(char)) return char;
    const meant = char === "\0" || /\p{Cs}/u.test(char) ? "\uFFFD" : char;
    return utf8(meant).map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  }

  /*
   * One word of a shell (POSIX.1-2024 §2.2) that means the text and nothing else: bare if nothing in
   * it has a meaning, else in single quotes, and in $'…' where it holds what can't be seen.
   */
  function shellWord(text) {
    if (/^[\w@%+:,./][\w@%+:,./-]*$/.test(text)) return text;
    if (/^([^\p{C}\p{Z}]|[ \n])*$/u.test(text)) return `'${text.replace(/'/g, "'\\''")}'`;
    return `$'${[...text].map(escaped).join("")}'`;
  }

  /* curl's own quoting within the value of --form. */
  const formValue = (text) => `"${text.replace(/[\\"]/g, "\\$&")}"`;

  function curlPart(part) {
    if (part.file) {
      const type = part.type ? `;type=${part.type}` : "";
      return ["--form", `${part.name}=@${formValue(part.file.name || "upload")}${type}`];
    }
    if (part.type) return ["--form", `${part.name}=${formValue(part.text)};type=${part.type}`];
    return ["--form-string", `${part.name}=${part.text}`];
  }

  function curlBody(shown) {
    if (!shown) return [];
    if (shown.parts) return shown.parts.map(curlPart);
    if (shown.file) return [["--data-binary", `@${shown.file.name || "upload"}`]];
    return [["--data-raw", shown.text]];
  }

  /* The request as a command for a POSIX shell, an option on each line. */
  function curl(request) {
    const multipart = request.shown && request.shown.parts;
    const options = [];
    if (/[[\]{}]/.test(request.url)) options.push(["--globoff"]);
    if (request.method === "HEAD") options.push(["--head"]);
    else if (request.method !== (request.shown ? "POST" : "GET")) options.push(["--request", request.method]);
    for (const [name, value] of request.headers) {
      // curl makes the boundary, and so this header, itself.
      if (multipart && name === "Content-Type") continue;
      options.push(["--header", value === "" ? `${name};` : `${name}: ${value}`]);
    }
    options.push(...curlBody(request.shown));
    const lines = options.map(([name, ...words]) => [name, ...words.map(shellWord)].join(" "));
    return [`curl ${shellWord(request.url)}`, ...lines].join(" \\\n  ");
  }

  site.parts.request = { build, curl, shellWord, quote, pathText, queryPairs, headerText, formPairs, serverUrl };
})();
