/*
 * The answer as it is shown: status, headers, and the body by its kind; streams as their events come.
 */
(function () {
  "use strict";

  const site = window.Triptych;
  const { make } = site;
  const answer = site.parts.answer;

  const MOST_EVENTS = 500;
  const MOST_TEXT = 300000;

  const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)/g;

  /* JSON as coloured text; very long texts stay plain, as so many elements would be slow. */
  function coloured(text) {
    if (text.length > 60000) return [text];
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [all, string, colon, number] = match;
      const kind = string ? (colon ? "n" : "s") : number ? "d" : "k";
      const token = string || all;
      parts.push(text.slice(from, match.index), make("span", { class: kind }, token));
      from = match.index + token.length;
    }
    return [...parts, text.slice(from)];
  }

  function downloadLink(blob, type, text) {
    const url = URL.createObjectURL(blob);
    return make("a", { href: url, download: answer.fileName(type), class: "td" }, text);
  }

  function headersOf(response) {
    const rows = [...response.headers].map(([name, value]) =>
      make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, value))
    );
    const note = "A server on another host shows a page only the headers that it chooses to.";
    return make(
      "details",
      { class: "tr" },
      make("summary", {}, `${rows.length} headers`),
      make("div", { class: "tw", tabindex: 0, role: "group", "aria-label": "Headers" }, make("table", {}, make("tbody", {}, rows))),
      make("p", {}, note)
    );
  }

  function statusLine(response, ms) {
    const good = response.status < 400;
    return make(
      "p",
      { class: "ts" },
      make("b", { class: good ? "tg" : "tx" }, `${response.status} ${response.statusText}`.trim()),
      ` ${answer.duration(ms)}`
    );
  }

  function eventItem(event, ms) {
    const title = [event.event, event.id].filter(Boolean).join(" · ");
    const head = make("p", {}, make("b", {}, title), ` +${answer.duration(ms)}`);
    return make("li", {}, head, make("pre", {}, coloured(answer.pretty(event.data))));
  }

  /* Show a stream's events as they come; returns how many bytes there were. */
  async function showStream(response, reader, output, started) {
    const list = make("ol", { class: "tl" });
    const count = make("p", { class: "tc" }, "Waiting for events …");
    output.append(count, list);
    let [bytes, events] = [0, 0];
    const add = (found) => {
      for (const event of found) {
        events += 1;
        list.append(eventItem(event, performance.now() - started));
        if (list.children.length > MOST_EVENTS) list.firstElementChild.remove();
      }
      if (found.length) count.textContent = `${events} events`;
    };
    const body = response.body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await body.read();
      if (done) break;
      bytes += value.length;
      add(reader.feed(decoder.decode(value, { stream: true })));
    }
    add(reader.feed(decoder.decode(), true));
    count.textContent = `${events} events, the stream has ended`;
    return bytes;
  }

  function showText(text, isJson, blob, type, output) {
    const whole = isJson ? answer.pretty(text) : text;
    const shown = whole.slice(0, MOST_TEXT);
    output.append(
      make("pre", { tabindex: 0, role: "group", "aria-label": "Body of the answer" }, isJson ? coloured(shown) : shown)
    );
    if (whole.length > shown.length) output.append(downloadLink(blob, type, "The rest: download the whole body"));
  }

  const MEDIA = { image: ["img", { alt: "The image of the answer" }], audio: ["audio", { controls: true }], video: ["video", { controls: true }] };

  function showMedia(kind, blob, type, output) {
    if (MEDIA[kind]) {
      const [tag, attributes] = MEDIA[kind];
      output.append(make(tag, { ...attributes, src: URL.createObjectURL(blob) }));
    }
    output.append(downloadLink(blob, type, `Download (${answer.size(blob.size)})`));
  }

  /* Show a whole answer; returns its size in bytes. */
  async function showWhole(response, kind, type, output) {
    const blob = await response.blob();
    if (!blob.size) output.append(make("p", {}, "The answer has no body."));
    else if (kind === "json" || kind === "text") {
      showText(await blob.text(), kind === "json", blob, type, output);
    } else showMedia(kind, blob, type, output);
    return blob.size;
  }

  async function showAnswer(response, output, started) {
    const line = statusLine(response, performance.now() - started);
    output.replaceChildren(line, headersOf(response));
    site.say(`Status ${response.status}`);
    const type = response.headers.get("content-type") || "";
    const kind = answer.kindOf(type);
    const reader = response.body && answer.readerOf(kind);
    const bytes = reader
      ? await showStream(response, reader, output, started)
      : await showWhole(response, kind, type, output);
    line.lastChild.textContent = ` ${answer.duration(performance.now() - started)} · ${answer.size(bytes)}`;
  }

  site.parts.showing = { showAnswer };
})();
