/** An element of a page, with what it holds. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlElement | string)[];
}

interface OpenElement extends HtmlElement {
  readonly children: (HtmlElement | string)[];
}

const tag = /<(\/?)([a-z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"<]*")?)*)\s*(\/?)>/y;
const attribute = /([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/g;
const text = /(?:[^<&]|&(?:amp|lt|gt|quot|#39);)+/y;
const empty = new Set(["meta", "link", "br", "hr", "img", "input"]);

/**
 * Reads a page strictly: every element closed where it belongs, every value of an attribute quoted, each
 * attribute named once, every `<` and `&` written as an entity. Throws with the place where it is not.
 */
export function parseHtml(page: string): HtmlElement {
  const start = "<!doctype html>\n";
  if (!page.startsWith(start)) throw new Error("The page has no doctype.");
  const root: OpenElement = { name: "", attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  let place = start.length;
  while (place < page.length) {
    const [whole, isEnd, name = "", attributes = "", isClosed] = match(tag, page, place);
    const words = whole === undefined ? match(text, page, place)[0] : undefined;
    const length = whole?.length ?? words?.length;
    if (length === undefined) throw broken(page, place, "no tag and no text");
    if (words !== undefined) open.at(-1)?.children.push(words);
    else if (isEnd === "/") close(open, name, page, place);
    else begin(open, name, attributes, page, place);
    if (isClosed === "/") close(open, name, page, place);
    place += length;
  }
  if (open.length > 1) throw broken(page, place, `${open.at(-1)?.name} is not closed`);
  const [html] = elements(root).filter(({ name }) => name === "html");
  if (html === undefined) throw new Error("The page has no html element.");
  return html;
}

function match(pattern: RegExp, page: string, place: number): readonly (string | undefined)[] {
  pattern.lastIndex = place;
  return pattern.exec(page) ?? [];
}

function begin(
  open: OpenElement[],
  name: string,
  written: string,
  page: string,
  place: number,
): void {
  const pairs = [...written.matchAll(attribute)].map(([, key = "", value = ""]) => [key, value]);
  const attributes = new Map(pairs.map(([key = "", value = ""]) => [key, value]));
  if (attributes.size < pairs.length) throw broken(page, place, "an attribute stands twice");
  const element: OpenElement = { name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  if (!empty.has(name)) open.push(element);
}

function close(open: OpenElement[], name: string, page: string, place: number): void {
  const last = open.pop();
  if (last?.name !== name) throw broken(page, place, `${name} closes ${last?.name}`);
}

const broken = (page: string, place: number, what: string): Error =>
  new Error(`${what}: ${page.slice(Math.max(0, place - 40), place + 60)}`);

/** The element and everything in it. */
export const elements = (element: HtmlElement): readonly HtmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === "string" ? [] : elements(child))),
];

/** Its words as a reader sees them, without what stands in scripts. */
export const wordsOf = ({ name, children }: HtmlElement): string =>
  name === "script"
    ? ""
    : children.map((child) => (typeof child === "string" ? plain(child) : wordsOf(child))).join("");

const plain = (written: string): string =>
  written
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
