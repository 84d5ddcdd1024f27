import type { SearchData } from "../../search/data.ts";
import type { Answer, Find, Hit } from "../../search/find.ts";
import { finder } from "../../search/find.ts";
import type { SearchWords } from "../../site/words/search.ts";
import { search as english } from "../../site/words/en/search.ts";
import { search as chinese } from "../../site/words/zh/search.ts";
import { resultItem } from "./result.ts";

declare const edictSearchData: SearchData;

/** How many results of one language are shown. */
const mostShown = 20;

/** The pause after which a question counts as typed. */
const pauseMilliseconds = 120;

const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const words: SearchWords = language === "zh" ? chinese : english;

const form = elementOf("search");
const question = inputOf("question");
const count = elementOf("count");
const results = elementOf("results");

start();

/** The page shows its field only now: without this script it would answer nothing. */
function start(): void {
  const find = finder(edictSearchData);
  elementOf("without-script").hidden = true;
  form.hidden = false;
  let timer = 0;
  question.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => answerTyped(find), pauseMilliseconds);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    answerTyped(find);
  });
  window.addEventListener("hashchange", () => answerAddress(find));
  answerAddress(find);
}

/** The question stands in the address, and in that of the page's twin: a link leads to its results. */
function answerTyped(find: Find): void {
  const asked = question.value.trim();
  const fragment = asked === "" ? "" : new URLSearchParams({ q: asked }).toString();
  history.replaceState(null, "", `#${fragment}`);
  for (const twin of document.querySelectorAll<HTMLAnchorElement>("header .language")) {
    twin.hash = fragment;
  }
  show(asked, find);
}

function answerAddress(find: Find): void {
  const asked = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
  question.value = asked;
  if (asked === "") question.focus();
  show(asked, find);
}

function show(asked: string, find: Find): void {
  if (asked === "") {
    count.textContent = "";
    results.replaceChildren();
    return;
  }
  const answer = find(asked);
  count.textContent = countText(answer);
  const own = answer.hits.filter(({ page }) => page.language === language);
  const others = answer.hits.filter(({ page }) => page.language !== language);
  results.replaceChildren(...listOf(own, ""), ...listOf(others, words.inOtherLanguage));
}

function countText({ hits, isPartial }: Answer): string {
  if (hits.length === 0) return words.nothing;
  return isPartial ? words.foundSome(hits.length) : words.found(hits.length);
}

/** A list under its heading; nothing where there are no results. */
function listOf(hits: readonly Hit[], heading: string): readonly HTMLElement[] {
  if (hits.length === 0) return [];
  const list = document.createElement("ol");
  list.append(...hits.slice(0, mostShown).map((hit) => resultItem(hit, language)));
  const hidden = hits.length - mostShown;
  return [
    ...(heading === "" ? [] : [textElement("h2", heading)]),
    list,
    ...(hidden > 0 ? [textElement("p", words.more(hidden))] : []),
  ];
}

function textElement(name: "h2" | "p", text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The search page has no ${id}.`);
  return found;
}

function inputOf(id: string): HTMLInputElement {
  const found = elementOf(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${id} is no field.`);
  return found;
}
