/*
 * From an answer to what is shown of it: streams read piece by piece, JSON set out, sizes in words.
 *
 * Nothing here touches the page.
 */
(function () {
  "use strict";

  const site = (window.Triptych = window.Triptych || {});
  site.parts = site.parts || {};

  /* -- streams ----------------------------------------------------------------------------- */

  /* Cuts text that comes in pieces into lines, at any of the three line ends. */
  class Lines {
    constructor() {
      this.rest = "";
    }

    feed(text, isLast) {
      this.rest += text;
      // A CR at the end may be the first half of a CR LF.
      const held = !isLast && this.rest.endsWith("\r") ? "\r" : "";
      const lines = (held ? this.rest.slice(0, -1) : this.rest).split(/\r\n|\r|\n/);
      this.rest = lines.pop() + held;
      return isLast && this.rest ? [...lines, this.rest] : lines;
    }
  }

  /* Reads server-sent events (HTML, "Server-sent events", §9.2.6): { event, id, data } each. */
  class EventReader {
    constructor() {
      this.lines = new Lines();
      this.current = { event: "", id: "", data: [] };
      this.first = true;
    }

    feed(text, isLast = false) {
      const events = [];
      for (let line of this.lines.feed(text, isLast)) {
        if (this.first) line = line.replace(/^\uFEFF/, "");
        this.first = false;
        if (line) this.field(line);
        else this.end(events);
      }
      // A server that ends without an empty line still meant what it sent.
      if (isLast) this.end(events);
      return events;
    }

    field(line) {
      const [, name, value] = /^([^:]*):? ?([^]*)$/.exec(line);
      if (name === "data") this.current.data.push(value);
      else if (name === "event" || name === "id") this.current[name] = value;
    }

    end(events) {
      const { event, id, data } = this.current;
      if (data.length) events.push({ event: event || "message", id, data: data.join("\n") });
      this.current = { event: "", id, data: [] };
    }
  }

  /* Reads a stream of one JSON text a line, or of records after a record separator (RFC 7464). */
  class LineReader {
    constructor() {
      this.lines = new Lines();
    }

    feed(text, isLast = false) {
      const lines = this.lines.feed(text.replace(/\x1e/g, "\n"), isLast);
      return lines.filter((line) => line.trim()).map((line) => ({ event: "", id: "", data: line }));
    }
  }

  /* -- kinds of content ------------------------------------------------------------------------ */

  const KINDS = [
    ["events", /^text\/event-stream$/],
    ["lines", /^application\/(x-ndjson|ndjson|jsonl|x-jsonl|jsonlines|json-lines|json-seq|x-json-stream)$/],
    ["json", /^(application\/json|text\/json|.*\+json)$/],
    ["image", /^image\/(?!svg)/],
    ["audio", /^audio\//],
    ["video", /^video\//],
    ["text", /^text\/|^application\/(xml|javascript|x-www-form-urlencoded|yaml|x-yaml)$|\+xml$|\+yaml$/],
  ];

  /* What the bytes of an answer are, by its content type. An SVG may hold scripts, so it is text. */
  function kindOf(contentType) {
    const type = (contentType || "").split(";")[0].trim().toLowerCase();
    const found = KINDS.find(([, pattern]) => pattern.test(type));
    return found ? found[0] : "binary";
  }

  function readerOf(kind) {
    if (kind === "events") return new EventReader();
    return kind === "lines" ? new LineReader() : null;
  }

  /* -- words ------------------------------------------------------------------------------------- */

  /* JSON set out in lines without a change to any number, or the text itself if it is no JSON. */
  function pretty(text) {
    try {
      JSON.parse(text);
    } catch (malformed) {
      return text;
    }
    return layOut(text);
  }

  const TOKENS = /"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+|[{}[\],:]/g;

  /* Parsing and printing again would round long numbers, so the tokens are set out as they stand. */
  function layOut(text) {
    const tokens = text.match(TOKENS) || [];
    let [depth, made] = [0, ""];
    const line = () => `\n${"  ".repeat(depth)}`;
    tokens.forEach((token, n) => {
      const empty = /^[}\]]$/.test(tokens[n + 1] || "");
      if (token === "{" || token === "[") {
        depth += 1;
        made += token + (empty ? "" : line());
      } else if (token === "}" || token === "]") {
        depth -= 1;
        made += (/^[{[]$/.test(tokens[n - 1]) ? "" : line()) + token;
      } else if (token === ",") made += token + line();
      else made += token === ":" ? ": " : token;
    });
    return made;
  }

  function size(bytes) {
    if (bytes < 1000) return `${bytes} B`;
    if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
    return `${(bytes / 1e6).toFixed(1)} MB`;
  }

  const duration = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);

  /* A name for a downloaded body, from its type. */
  function fileName(contentType) {
    const type = (contentType || "").split(";")[0].trim();
    const ending = { "application/pdf": "pdf", "application/zip": "zip", "audio/mpeg": "mp3" }[type];
    const own = /^[a-z]+\/([a-z0-9]{2,5})$/.exec(type);
    return `answer.${ending || (own ? own[1] : "bin")}`;
  }

  /* Why a request failed that got no answer, in one sentence. */
  function failure(error, url) {
    if (error.name === "AbortError") return "Stopped.";
    let origin = url;
    try {
      origin = new URL(url).origin;
    } catch (malformed) {
      return `“${url}” is not a complete URL.`;
    }
    if (location.protocol === "https:" && origin.startsWith("http:")) {
      return `A page that came by https may not send requests to ${origin}, which is plain http.`;
    }
    return (
      `There is no answer that the browser may show: either nothing answers at ${origin}, or it does ` +
      "not permit requests from this page (CORS), which the cURL command does not need."
    );
  }

  site.parts.answer = { EventReader, LineReader, kindOf, readerOf, pretty, size, duration, fileName, failure };
})();
