import type { Figure, Phrase } from "../../prose/phrase.ts";
import { fold } from "../../prose/phrase.ts";

/** An element with its attributes and what stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A sentence with its links, each to where the page of its language explains the thing. */
export const sentence = (
  phrase: Phrase,
  hrefs: Readonly<Record<string, string>>,
): readonly (Node | string)[] =>
  fold<readonly (Node | string)[]>(phrase, {
    words: (text) => [text],
    figure: (figure) => [unbroken(figure)],
    link: ({ kind, name }, inner) => linked(hrefs, `${kind} ${name}`, inner),
    sequence: (inner) => inner.flat(),
  });

function linked(
  hrefs: Readonly<Record<string, string>>,
  key: string,
  inner: readonly (Node | string)[],
): readonly (Node | string)[] {
  const href = Object.hasOwn(hrefs, key) ? hereOrElsewhere(hrefs[key] ?? "") : "";
  if (href === "") return inner;
  const texts = inner.map((node) => (typeof node === "string" ? node : (node.textContent ?? "")));
  return [element("a", { href }, texts.join(""))];
}

/** Within this page the place alone, so that what is filled in stays; nothing for the page itself. */
function hereOrElsewhere(href: string): string {
  const [page = "", anchor] = href.split("#");
  const isHere = location.pathname.endsWith(`/${page}`);
  if (!isHere) return href;
  return anchor === undefined ? "" : `#${anchor}`;
}

/** No line ends within an amount, as everywhere on the pages. */
const unbroken = ({ value, text }: Figure): string =>
  value.kind === "money" ? text.replaceAll(" ", "\u00a0") : text;
