/**
 * A key that one record of a JSON text has twice; the text is valid JSON. `JSON.parse` would keep the
 * last of the two, so which amount a claim states would hang on the order of its keys.
 */
export function repeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  let last = "";
  for (const [part] of text.matchAll(parts)) {
    const keys = open.at(-1);
    if (part === "{") open.push(new Set());
    else if (part === "}") open.pop();
    else if (part !== ":") last = part;
    else if (keys !== undefined) {
      const key: unknown = JSON.parse(last);
      if (typeof key !== "string") throw new TypeError("Before a colon stands a string.");
      if (keys.has(key)) return key;
      keys.add(key);
    }
  }
  return undefined;
}

/** Strings, and the signs that tell which of them are keys of which record. */
const parts = /"(?:[^"\\]|\\.)*"|[{}:]/g;
