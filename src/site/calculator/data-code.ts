/*
 * Plain data as the JavaScript that makes it again. There must be no circle in it.
 */

/** What stands in several places is made once, so that things that are the same stay the same. */
export function graphCode(name: string, root: object): string {
  const shared = sharedIn(root);
  return code(name, root, (value) => (shared.has(value) ? value : undefined));
}

/** What is equal is made once, so that it is carried once; who is who does not matter. */
export function valueCode(name: string, root: object): string {
  const keys = new Map<object, string>();
  const counts = new Map<string, number>();
  countEqual(root, keys, counts);
  return code(name, root, (value) => {
    const key = keys.get(value) ?? "";
    return key.length > shortest && (counts.get(key) ?? 0) > 1 ? key : undefined;
  });
}

/** A name for what is shorter would save nothing. */
const shortest = 24;

/** `shared` gives a key to each object that has a name of its own, the same for the same. */
function code(name: string, root: object, shared: (value: object) => unknown): string {
  const names = new Map<unknown, string>();
  const statements: string[] = [];
  const write = (value: unknown): string => {
    if (!isObject(value)) return plain(value);
    const key = shared(value);
    const known = key === undefined ? undefined : names.get(key);
    if (known !== undefined) return known;
    const made = compound(value, write);
    if (key === undefined) return made;
    const given = `${name}$${names.size}`;
    names.set(key, given);
    statements.push(`const ${given}=${made};`);
    return given;
  };
  const made = write(root);
  return [...statements, `export const ${name}=${made};`, ""].join("\n");
}

const compound = (value: object, write: (value: unknown) => string): string =>
  Array.isArray(value)
    ? `[${value.map(write).join()}]`
    : `{${fields(value)
        .map(([key, held]) => `${keyCode(key)}:${write(held)}`)
        .join()}}`;

const fields = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, held]: readonly [string, unknown]) => held !== undefined);

/** A literal `__proto__:` would be no field. */
function keyCode(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key);
}

function plain(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  return value === undefined ? "undefined" : JSON.stringify(value);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The objects that stand in more than one place. */
function sharedIn(root: object): ReadonlySet<object> {
  const met = new Set<object>();
  const again = new Set<object>();
  const visit = (value: unknown): void => {
    if (!isObject(value)) return;
    if (met.has(value)) again.add(value);
    else {
      met.add(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(root);
  return again;
}

/** Of each object its code as its key, and how often each key occurs. */
function countEqual(
  value: unknown,
  keys: Map<object, string>,
  counts: Map<string, number>,
): string {
  if (!isObject(value)) return plain(value);
  const key = compound(value, (part) => countEqual(part, keys, counts));
  keys.set(value, key);
  counts.set(key, (counts.get(key) ?? 0) + 1);
  return key;
}
