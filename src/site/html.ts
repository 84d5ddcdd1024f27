/** Text in HTML, between tags or in a quoted attribute. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Pieces of HTML one below the other; what is empty leaves no line. */
export const lines = (...pieces: readonly string[]): string =>
  pieces.filter((piece) => piece !== "").join("\n");

/** ` name="value"`, or nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? "" : ` ${name}="${htmlText(value)}"`;
