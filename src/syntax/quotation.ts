/** The words between the quotation marks, whichever marks they are. */
export function valueOfString(image: string): string {
  const inner = withoutMarks(image);
  return image.startsWith('"') ? inner.replace(/\\(.)/g, "$1") : inner;
}

/** Whether the string ends where its marks say, rather than with its line. */
export const isClosed = (image: string): boolean =>
  image.startsWith('"')
    ? /^"(?:[^"\\]|\\.)*"$/.test(image)
    : image.length > 1 && closing.test(image);

/** Backslashes that stand before something else than a quotation mark or a backslash: their places. */
export const needlessBackslashes = (image: string): readonly number[] =>
  image.startsWith('"')
    ? [...image.matchAll(/\\(.)/g)]
        .filter(([, next]) => !'"\\'.includes(next ?? ""))
        .map(({ index }) => index)
    : [];

/** The same words as a string of the language. */
export const quoted = (words: string): string => `"${words.replace(/["\\]/g, "\\$&")}"`;

const closing = /["“”‘’'」』]$/;

function withoutMarks(image: string): string {
  return isClosed(image) ? image.slice(1, -1) : image.slice(1).trimEnd();
}
