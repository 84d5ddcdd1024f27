/** Characters that move the cursor, start a terminal's command, or turn the direction of writing. */
const harmful = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The text with a replacement character for each harmful one; line breaks and tabs stay. */
export const harmless = (text: string): string =>
  text.replace(harmful, (found) => (found === "\n" || found === "\t" ? found : "\ufffd"));
