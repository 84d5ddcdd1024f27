/*
 * Whatever a drafter typed passes through one of these before it enters the text of an evaluator,
 * so that it can say nothing but what it is.
 */

/** A string literal in double quotes. */
export function literal(text: string): string {
  // JSON lets these two stand; in a string literal of older JavaScript they would end the line.
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, escaped);
}

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A documentation comment of these lines; an end of comment within them is broken up. */
export function comment(lines: readonly string[]): string {
  const safe = lines.flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029]/)).map(harmless);
  return safe.length === 1 ? `/** ${safe[0] ?? ""} */` : `/**\n * ${safe.join("\n * ")}\n */`;
}

// A zero-width space would do as well, but nobody would see it.
const harmless = (line: string): string => line.replace(/\*\//g, "* /").trimEnd();

/** A whole number with its digits in groups of three: 600_000_000. */
export function whole(value: bigint | number): string {
  const digits = String(value).replace("-", "");
  const grouped = digits.length > 4 ? digits.replace(/\B(?=(\d{3})+$)/g, "_") : digits;
  return value < 0 ? `-${grouped}` : grouped;
}

/** A day as a number that can be read as a date: 2025_01_10. */
export function day(date: string): string {
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  return `${Number(year)}_${month}_${dayOfMonth}`;
}

/** A day of the year: 4_01 is 1 April. */
export const dayOfYear = ({ month, day: date }: { month: number; day: number }): string =>
  `${month}_${String(date).padStart(2, "0")}`;

/** The key of a property, in an object literal or a type. */
export function key(name: string): string {
  // In an object literal `__proto__: x` would set the prototype; in brackets it is a name like
  // others.
  if (name === "__proto__") return `[${literal(name)}]`;
  return isIdentifier(name) ? name : literal(name);
}

/** A property of an object. */
export const member = (object: string, name: string): string =>
  isIdentifier(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;

const isIdentifier = (name: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
