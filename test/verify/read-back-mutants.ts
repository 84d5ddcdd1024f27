import { parseAst } from "rolldown/parseAst";

/** A small change to the text of an evaluator, as a slip of whoever wrote it could be. */
export interface Mutant {
  readonly text: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** Why the text may do the same all the same; undefined: it must be found. */
  readonly equivalent: string | undefined;
}

/**
 * Every operator, number, truth, name of a counter, fact, cap and word of the run time changed, and
 * every element and field left out, one at a time. Types, imports and comments do nothing.
 */
export function mutantsOf(text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const tree: unknown = parseAst(text, { lang: "ts" });
  const { facts, caps } = namesIn(text);
  visit(tree, []);
  return found;

  function visit(node: unknown, path: readonly Node[]): void {
    if (Array.isArray(node)) node.forEach((each) => visit(each, path));
    if (!isNode(node) || isPassedOver(node)) return;
    for (const { start, end, to } of changesOf(node, path, { facts, caps }, text)) {
      found.push({
        text: text.slice(0, start) + to + text.slice(end),
        line: text.slice(0, start).split("\n").length,
        from: text.slice(start, end),
        to,
        equivalent: equivalenceOf([...path, node], text, text.slice(start, end), to),
      });
    }
    for (const [key, part] of Object.entries(node)) {
      const isKey = node.type === "Property" && key === "key";
      const isMember = node.type === "MemberExpression" && key === "property" && !node["computed"];
      if (!isKey && !isMember && key !== "id" && key !== "params") visit(part, [...path, node]);
    }
  }
}

interface Node extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

interface Names {
  readonly facts: readonly string[];
  readonly caps: readonly string[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

const isPassedOver = ({ type }: Node): boolean =>
  (type.startsWith("TS") && type !== "TSAsExpression" && type !== "TSSatisfiesExpression") ||
  type === "ImportDeclaration" ||
  type === "ExportAllDeclaration";

/** The keys of the facts, and the names of the caps, that stand in the text. */
function namesIn(text: string): Names {
  const members = [...text.matchAll(/\bfact\.([A-Za-z]\w*)/g)].map(([, name = ""]) => name);
  const caps = [...text.matchAll(/^const (\w+) = cap\(/gm)].map(([, name = ""]) => name);
  return { facts: [...new Set(members)], caps };
}

function changesOf(
  node: Node,
  path: readonly Node[],
  names: Names,
  text: string,
): readonly Change[] {
  const { start, end } = node;
  const whole = (to: string): Change => ({ start, end, to });
  switch (node.type) {
    case "Literal":
      return literals(node).map(whole);
    case "BinaryExpression":
    case "LogicalExpression":
      return operators(node, text);
    case "UnaryExpression":
      return node["operator"] === "!" ? [whole(text.slice(start + 1, end))] : [];
    case "ConditionalExpression":
      return [swapped(node, text)];
    case "MemberExpression":
      return members(node, names, text).map(whole);
    case "Identifier":
      return identifiers(node, path, names).map(whole);
    case "ArrayExpression":
      return without(listIn(node, "elements"), text);
    case "ObjectExpression":
      return without(listIn(node, "properties"), text);
    default:
      return [];
  }
}

function literals(node: Node): readonly string[] {
  const { value, bigint } = node;
  if (typeof bigint === "string") return [`${BigInt(bigint) + 1n}n`, `${BigInt(bigint) - 1n}n`];
  if (typeof value === "number") {
    return value === 0 ? ["1"] : [String(value + 1), String(value - 1)];
  }
  if (typeof value === "string") return [JSON.stringify(`${value}x`)];
  return typeof value === "boolean" ? [String(!value)] : [];
}

const groups: readonly (readonly string[])[] = [
  ["<", "<=", ">", ">=", "===", "!=="],
  ["&&", "||"],
  ["+", "-", "*"],
];

function operators(node: Node, text: string): readonly Change[] {
  const operator = String(node["operator"]);
  const left = nodeIn(node, "left");
  const start = text.indexOf(operator, left.end);
  const others = groups.find((group) => group.includes(operator)) ?? [];
  return others
    .filter((other) => other !== operator)
    .map((to) => ({ start, end: start + operator.length, to }));
}

function swapped(node: Node, text: string): Change {
  const [then, otherwise] = [nodeIn(node, "consequent"), nodeIn(node, "alternate")];
  const of = ({ start, end }: Node): string => `(${text.slice(start, end)})`;
  return { start: then.start, end: otherwise.end, to: `${of(otherwise)} : ${of(then)}` };
}

/** Another fact or choice. */
function members(node: Node, { facts }: Names, text: string): readonly string[] {
  const object = text.slice(nodeIn(node, "object").start, nodeIn(node, "object").end);
  const name = text.slice(nodeIn(node, "property").start, nodeIn(node, "property").end);
  if (object !== "fact" && object !== "f") return [];
  const other = facts[(facts.indexOf(name) + 1) % facts.length];
  return other === undefined || other === name ? [] : [`${object}.${other}`];
}

const words: Readonly<Record<string, string>> = {
  times: "plus",
  plus: "minus",
  minus: "plus",
  least: "greatest",
  greatest: "least",
  every: "some",
  some: "every",
};

/** Another cap in a list, or another word of the run time. */
function identifiers(node: Node, path: readonly Node[], { caps }: Names): readonly string[] {
  const name = String(node["name"]);
  const around = path.at(-1);
  const place = caps.indexOf(name);
  if (place >= 0 && around?.type === "ArrayExpression") {
    const other = caps[(place + 1) % caps.length];
    return other === undefined || other === name ? [] : [other];
  }
  const word = around?.type === "CallExpression" ? words[name] : undefined;
  return word === undefined ? [] : [word];
}

/** Each of them left out, with the comma after it. */
const without = (parts: readonly Node[], text: string): readonly Change[] =>
  parts.map(({ start, end }) => ({
    start,
    end: /^\s*,/.test(text.slice(end)) ? text.indexOf(",", end) + 1 : end,
    to: "",
  }));

const listIn = (node: Node, key: string): readonly Node[] => {
  const parts: unknown = node[key];
  return Array.isArray(parts) ? parts.filter(isNode) : [];
};

function nodeIn(node: Node, key: string): Node {
  const part = node[key];
  if (!isNode(part)) throw new Error(`No ${key}.`);
  return part;
}

/**
 * Where a change may leave the text the same, and why. That it does is what the reader has proved,
 * for every claim, where such a mutant survives.
 */
function equivalenceOf(
  path: readonly Node[],
  text: string,
  from: string,
  to: string,
): string | undefined {
  const node = path.at(-1);
  const around = (name: string): boolean =>
    path.some((each) => each.type === "Property" && nameOf(each) === name);
  const called = path.filter(({ type }) => type === "CallExpression").map(calleeOf);
  if (around("fits")) {
    return "the exact fraction gives the same, and whole numbers are safe for those claims too";
  }
  if (to === "" && /^quick\b/.test(from)) {
    return "without whole numbers the exact fraction is worked out, which gives the same";
  }
  if (around("needs")) return "both branches need the same, or every claim states it";
  if (around("facts") && called.includes("cap")) {
    return "only `needs` of the cap looks at it, and at what the grant of the claim reads";
  }
  if (node?.type === "Literal" && errors.includes(called.at(-1) ?? "")) {
    return "it names a fact in an error that no claim comes to there";
  }
  if (path.some((each) => hasTwins(each, text))) return "both branches are the same";
  if (/^\d{4}_\d\d_\d\d$/.test(from) && path.at(-2)?.type === "BinaryExpression") {
    return "a value beside it, which is worked out too, begins on the same day";
  }
  const right = node?.type === "BinaryExpression" ? nodeIn(node, "right") : undefined;
  const isChoice = right !== undefined && /^choice\b/.test(text.slice(right.start, right.end));
  if (isChoice && from === "===" && (to === "<=" || to === ">=")) {
    return "the choices on the other side of it were ruled out before";
  }
  return undefined;
}

/** Whether it chooses between two things that are written alike. */
function hasTwins(node: Node, text: string): boolean {
  if (node.type !== "ConditionalExpression") return false;
  const of = ({ start, end }: Node): string => text.slice(start, end);
  return of(nodeIn(node, "consequent")) === of(nodeIn(node, "alternate"));
}

/** Words of the run time that name a fact where they fail. */
const errors: readonly string[] = ["missing", "bands", "divided", "shifted"];

const calleeOf = (call: Node): string => String(nodeIn(call, "callee")["name"]);

const nameOf = (property: Node): string => String(nodeIn(property, "key")["name"]);
