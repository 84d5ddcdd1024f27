/** An element of an XML document, or text in it. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

/** An attribute that is undefined is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

/** A whole document. Elements that hold no text are laid out one to a line. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = `${name}${Object.entries(attributes).map(attribute).join("")}`;
  if (children.length === 0) return `<${start}/>`;
  const inner = children.some(isText)
    ? children.map((child) => (isText(child) ? xmlText(child) : written(child, indent))).join("")
    : onLines(children, indent);
  return `<${start}>${inner}</${name}>`;
}

function onLines(children: readonly XmlNode[], indent: string): string {
  const within = `${indent} `;
  const lines = children.map((child) => (isText(child) ? xmlText(child) : written(child, within)));
  return `${lines.map((line) => `\n${within}${line}`).join("")}\n${indent}`;
}

const isText = (node: XmlNode): node is string => typeof node === "string";

const attribute = ([name, value]: readonly [string, string | undefined]): string =>
  value === undefined ? "" : ` ${name}="${xmlText(value)}"`;

const xmlText = (text: string): string =>
  text
    .replace(forbidden, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// XML 1.0 has no way to write them.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
