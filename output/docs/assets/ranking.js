/*
 * What a query finds in the index of the search, best first. Works without a page, so that tests run it in Node.
 *
 * The index (see `Triptych.parts.search`):
 *   pages: [address, title, method, group, path, text, rows]  with rows: [label, start of ids, names]
 * where names are parted by spaces, and a name whose id is not `start + name` is written `name|id`.
 */
(function () {
  "use strict";

  const site = window.Triptych;

  const MOST_PAGES = 30;
  const MOST_ROWS = 3; // of one page
  const LONGEST_LEAD = 160;
  const MOST_REPEATS = 12; // of a row's name, over all pages

  // What a word is worth by where it stands.
  const WORTH = { title: 10, row: 8, path: 6, lead: 4, group: 3, text: 1 };
  const ANSWERED = 0.9; // of that, where the word is one of an answer: what can be sent comes first

  /* -- words of a query ----------------------------------------------------------------------- */

  const listed = (text) => new Set(text.split(" "));

  // What holds a question together and says nothing of what is looked for.
  const FILLERS = listed("a an the of for to in on at by with from and or is are do does can i me my how what which");
  // What comes behind these in a title says where or whose, and no longer what.
  const ASIDES = listed("for to in on at by with from as using via without");
  // What APIs call by one word or another.
  const ALIKE = [
    ["get", "retrieve", "fetch", "show", "read", "list"],
    ["create", "add", "new", "make"],
    ["update", "edit", "modify", "change"],
    ["delete", "remove", "destroy"],
  ];
  const OTHER_NUMBER = 0.97; // of what a word is worth, for its singular or plural
  const OTHER_WORD = 0.6; // and for one that is alike

  function singular(word) {
    if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
    if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
    return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : "";
  }

  function plural(word) {
    if (word.length < 3 || !/^[a-z]+$/.test(word)) return "";
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  }

  /* A word with its other number, and those that are alike: these only count as whole words of titles. */
  function term(word) {
    const other = singular(word) || plural(word);
    const alike = ALIKE.find((words) => words.includes(word)) || [];
    return { word, other, alike: alike.filter((each) => each !== word) };
  }

  /* -- ranking ------------------------------------------------------------------------------ */

  /* Of text in lower case. */
  const isLetter = (char) =>
    char !== undefined &&
    ((char >= "a" && char <= "z") || (char >= "0" && char <= "9") || (char > "\x7f" && /[\p{L}\p{N}]/u.test(char)));
  const WHOLE = 0.8;
  const TOLD = 3; // for an operation whose title and first sentence have all of the words
  const TELLING = 0.4; // what is worth less is somewhere within another word

  /* How well a text matches in another, from 0 to 1: all of it, a whole word, a start, an inside. */
  function quality(text, word) {
    let best = 0;
    for (let at = text.indexOf(word); at >= 0 && best < WHOLE; at = text.indexOf(word, at + 1)) {
      const starts = !isLetter(text[at - 1]);
      const ends = !isLetter(text[at + word.length]);
      best = Math.max(best, starts ? (ends ? WHOLE : 0.6) : word.length > 2 ? 0.25 : 0);
    }
    return best && text.length === word.length ? 1 : best;
  }

  /* The same of a word of the query, in either number. */
  function match(text, { word, other }) {
    const found = quality(text, word);
    if (found >= WHOLE || !other || (!found && other.startsWith(word))) return found;
    return Math.max(found, OTHER_NUMBER * quality(text, other));
  }

  /* The same of a title. */
  function matchTitle(text, term) {
    const found = match(text, term);
    const isAlike = found < WHOLE && term.alike.some((word) => quality(text, word) >= WHOLE);
    return isAlike ? Math.max(found, OTHER_WORD * WHOLE) : found;
  }

  const stands = (text, { word, other }) => text.includes(word) || (other !== "" && text.includes(other));

  const isOnPage = (page, term) =>
    stands(page.whole, term) || term.alike.some((word) => page.search.title.includes(word));

  /* Text to be searched: lower case, humps parted ("maxTokens" is found by "tokens"). */
  const searchable = (text) => text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").toLowerCase();

  const wordsOf = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  function readRows(groups) {
    return groups.flatMap(([label, start, names]) =>
      names.split(" ").map((written) => {
        const bar = written.lastIndexOf("|");
        const name = bar < 0 ? written : written.slice(0, bar);
        const id = bar < 0 ? start + name : written.slice(bar + 1);
        const worth = WORTH.row * (/^(Response|Event)\b/.test(label) ? ANSWERED : 1);
        return { name, label, id, worth, search: searchable(name), within: label.toLowerCase() };
      })
    );
  }

  /* What a title is of: all its words that say something, and those of them that say what it is about. */
  function subjectOf(title) {
    const words = wordsOf(title);
    const aside = words.findIndex((word, n) => n && ASIDES.has(word));
    const telling = (some) => some.filter((word) => !FILLERS.has(word));
    return { all: telling(words), head: telling(aside < 0 ? words : words.slice(0, aside)) };
  }

  /* A page of the index, ready to be searched; its rows are only read once one of them may match. */
  function preparePage([address, title, method = "", group = "", path = "", text = "", groups = []]) {
    const search = {
      title: searchable(title),
      path: searchable(`${path} ${address.replace(/\.html$/, "")}`),
      group: searchable(group),
      text: searchable(text),
    };
    search.lead = search.text.split(/[.!?]\s/, 1)[0].slice(0, LONGEST_LEAD);
    const names = searchable(groups.map((each) => each[2]).join(" "));
    const whole = `${Object.values(search).join("\n")}\n${names}`;
    const isThing = !method && /^(?:events|objects)\/(?!index\.)/.test(address);
    let rows = null;
    let subject = null;
    const rowsOf = () => (rows = rows || readRows(groups));
    const subjectIs = () => (subject = subject || subjectOf(search.title));
    return { address, title, method, group, path, text, search, names, whole, isThing, rowsOf, subjectIs };
  }

  const bestOf = (page, term, parts) =>
    parts.reduce((best, part) => Math.max(best, WORTH[part] * match(page.search[part], term)), 0);

  const bestInHead = (page, term) =>
    Math.max(WORTH.title * matchTitle(page.search.title, term), bestOf(page, term, ["path", "group"]));

  const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

  /*
   * The rows of a page that say something which its head doesn't: all of the words stand in them,
   * or one that isn't in the head. The other words may stand there, or say what the row lies within.
   */
  function matchingRows(page, terms, inHead) {
    if (!terms.some((term) => stands(page.names, term))) return [];
    const found = new Map();
    for (const row of page.rowsOf()) {
      const inRow = terms.map((term) => row.worth * match(row.search, term));
      const tells = inRow.every(Boolean) || inRow.some((worth, n) => worth && !inHead[n]);
      if (!tells) continue;
      const around = (n) => Math.max(inHead[n] * 0.7, WORTH.group * match(row.within, terms[n]));
      const best = inRow.map((worth, n) => worth || around(n));
      // Of several rows of one name the first is enough: parameters come before what is answered.
      if (best.every(Boolean) && !found.has(row.name)) {
        found.set(row.name, { row, score: total(best) });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST_ROWS);
  }

  /*
   * How much a title that has all of the words is about just these: { isMeant, score }. "Create a repository for
   * a user" is of creating a repository, more than "Create a repository webhook" is.
   */
  function aboutness(page, terms) {
    const inTitle = (term) => {
      const found = matchTitle(page.search.title, term);
      return term.word.length > 2 ? found >= TELLING : found >= WHOLE;
    };
    if (!terms.every(inTitle)) return { isMeant: false, score: 0 };
    const { all, head } = page.subjectIs();
    const asked = (word) => terms.some((term) => matchTitle(word, term) >= TELLING);
    const share = (words) => words.filter(asked).length / (words.length || 1);
    const isExact = all.length === terms.length && share(all) === 1;
    const ends = head.length > 0 && asked(head[head.length - 1]);
    return {
      isMeant: Boolean(page.method) || (isExact && !page.isThing),
      score: (3 * share(head) + (ends ? 2 : 0) + 2 * share(all)) * (page.isThing ? 0.1 : 1),
    };
  }

  function rankPage(page, terms, least) {
    const inHead = terms.map((term) => bestInHead(page, term));
    // A single letter stands everywhere: only titles and the like that have it as a word are meant.
    const wide = terms.some((term) => term.word.length > 1);
    const better = (worths, part) =>
      terms.map((term, n) => (wide && worths[n] < WORTH[part] ? Math.max(worths[n], bestOf(page, term, [part])) : worths[n]));
    const inLead = better(inHead, "lead");
    const onPage = better(inLead, "text");
    const score = onPage.filter(Boolean).length >= least ? total(onPage) : 0;
    // Where the first sentence says what the title doesn't, both together tell what it is about.
    const isTold = page.method && score && inLead.every((worth, n) => worth >= TELLING * WORTH.lead);
    const rows = wide ? matchingRows(page, terms, inHead) : [];
    const about = aboutness(page, terms);
    const best = Math.max(score, ...rows.map((each) => each.score));
    // Of equal matches operations come first, then shorter titles.
    const nearness = (page.method ? 0.5 : 0) - Math.min(page.title.length, 99) / 1000;
    return { page, score, rows, isMeant: about.isMeant, best: best && best + about.score + (isTold ? TOLD : 0) + nearness };
  }

  /*
   * Pages by how well they match, and their rows; a row's name that repeats everywhere is cut short. Operations
   * whose titles have all of the words come first. `least`: how many of the words have to be there.
   */
  function rank(pages, terms, least) {
    const found = pages
      .filter((page) => terms.filter((term) => isOnPage(page, term)).length >= least)
      .map((page, order) => ({ ...rankPage(page, terms, least), order }))
      .filter((each) => each.best > 0)
      .sort((a, b) => b.isMeant - a.isMeant || b.best - a.best || a.order - b.order);
    const seen = new Map();
    for (const each of found) {
      each.rows = each.rows.filter(({ row }) => {
        seen.set(row.search, (seen.get(row.search) || 0) + 1);
        return seen.get(row.search) <= MOST_REPEATS;
      });
    }
    return found.filter((each) => each.score || each.rows.length).slice(0, MOST_PAGES);
  }

  /* -- mistyped words -------------------------------------------------------------------------- */

  /* Whether two words are at most one change apart (a letter more, less, other, or two swapped). */
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let end = 0;
    const most = Math.min(a.length, b.length) - start;
    while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (left.length <= 1 && right.length <= 1) return true;
    return left.length === 2 && left === [...right].reverse().join("");
  }

  function vocabulary(pages) {
    const words = new Set();
    for (const page of pages) {
      for (const word of wordsOf(`${page.search.title} ${page.search.path} ${page.names}`)) {
        if (word.length > 3) words.add(word);
      }
    }
    return [...words];
  }

  function mend(index, terms) {
    index.words = index.words || vocabulary(index.pages);
    return terms.map((asked) => {
      const { word } = asked;
      if (word.length < 4 || index.words.some((each) => stands(each, asked))) return asked;
      const meant = index.words.find((each) => isNear(each, word));
      return meant ? term(meant) : asked;
    });
  }

  /* -- searching ------------------------------------------------------------------------------- */

  /* The words of a query that say what is looked for; all of them, where none does. */
  function termsOf(query) {
    const words = query.toLowerCase().split(/[\s/.:,(){}?!]+/).filter(Boolean);
    const telling = words.filter((word) => !FILLERS.has(word));
    return [...new Set(telling.length ? telling : words)].map(term);
  }

  let prepared = null;

  function indexOf(data) {
    if (!prepared || prepared.data !== data) prepared = { data, pages: data.pages.map(preparePage) };
    return prepared;
  }

  /* What of the found texts is marked; longer ones first, since the first that fits is. */
  const toMark = (terms) =>
    terms
      .flatMap(({ word, other }) => (other ? [word, other] : [word]))
      .sort((a, b) => b.length - a.length);

  /*
   * What is found for a query: { words, found: [{ page, score, rows }] }, best first. If nothing has all of its words,
   * they may be mistyped; if that isn't it, one of them may be missing.
   */
  function search(data, query) {
    const index = indexOf(data);
    let terms = termsOf(query);
    if (!terms.length) return { words: [], found: [] };
    let found = rank(index.pages, terms, terms.length);
    if (!found.length) {
      terms = mend(index, terms);
      found = rank(index.pages, terms, terms.length);
    }
    if (!found.length && terms.length > 1) found = rank(index.pages, terms, terms.length - 1);
    return { words: toMark(terms), found };
  }

  site.parts.ranking = { search, MOST_PAGES };
})();
