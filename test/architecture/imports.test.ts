import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Rows of the table in src/README.md: a place in the tree, and what it may import. */
const rules = rulesOf(readFileSync(join(root, "src/README.md"), "utf8"));

interface Rule {
  readonly place: string;
  readonly may: readonly string[];
}

function rulesOf(map: string): readonly Rule[] {
  const table = map.split("| folder | may import |")[1]?.split("\n\n")[0] ?? "";
  return table
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 4 && cells[1]?.startsWith("`"))
    .flatMap(([, places = "", may = ""]) =>
      namesIn(places).map((place) => ({ place, may: namesIn(may) })),
    );
}

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

/** Static, re-exporting, side-effect and dynamic imports. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  const patterns = [
    /^import\s+["']([^"']+)["']/gm,
    /^(?:import|export)\b[^"'();=]*?\bfrom\s+["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
}

/** The most specific row that speaks of this file. */
function ruleFor(file: string): Rule | undefined {
  return rules
    .filter(({ place }) => isIn(place, file))
    .sort((a, b) => b.place.length - a.place.length)[0];
}

function isAllowed(rule: Rule, file: string, wanted: string): boolean {
  const target = targetOf(file, wanted);
  return ruleFor(target)?.place === rule.place || rule.may.some((name) => isIn(name, target));
}

/** A file of the tree by its path from the root, or a package as it is named. */
function targetOf(file: string, wanted: string): string {
  if (!wanted.startsWith(".")) return wanted;
  return relative(root, normalize(join(root, dirname(file), wanted)));
}

/** Whether a name of the table means the target: a file, all of a folder, a package, or `node:`. */
function isIn(name: string, target: string): boolean {
  return target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`);
}

const files = [...sources("src"), ...sources("grammar")];

test("the map has a rule for every source file", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => ruleFor(file) === undefined)).toEqual([]);
});

test("every row of the map speaks of something that exists", () => {
  const empty = rules.filter(({ place }) => !files.some((file) => isIn(place, file)));
  expect(empty).toEqual([]);
});

test("imports run one way, as the map says", () => {
  const breaches = files.flatMap((file) => {
    const rule = ruleFor(file);
    if (rule === undefined) return [];
    return importsOf(file)
      .filter((wanted) => !isAllowed(rule, file, wanted))
      .map((wanted) => `${file} imports ${wanted}`);
  });
  expect(breaches.join("\n")).toBe("");
});

test("the map allows no import that is not made", () => {
  const unused = rules.flatMap((rule) => {
    const targets = files
      .filter((file) => ruleFor(file) === rule)
      .flatMap((file) => importsOf(file).map((wanted) => targetOf(file, wanted)));
    return rule.may
      .filter((name) => !targets.some((target) => isIn(name, target)))
      .map((name) => `${rule.place} imports nothing of ${name}`);
  });
  expect(unused.join("\n")).toBe("");
});

test("no place of the map is reached again from what it imports", () => {
  const reached = (from: string, met: ReadonlySet<string>): ReadonlySet<string> =>
    [...(edges.get(from) ?? [])]
      .filter((place) => !met.has(place))
      .reduce((all, place) => reached(place, new Set([...all, place])), met);
  const edges = new Map(rules.map(({ place }) => [place, importedBy(place)]));
  const circular = rules.filter(({ place }) => reached(place, new Set()).has(place));
  expect(circular.map(({ place }) => place)).toEqual([]);
});

/** The other places of the map that files of this one import. */
function importedBy(place: string): ReadonlySet<string> {
  const targets = files
    .filter((file) => ruleFor(file)?.place === place)
    .flatMap((file) => importsOf(file).map((wanted) => ruleFor(targetOf(file, wanted))?.place))
    .filter((target) => target !== undefined);
  return new Set(targets.filter((target) => target !== place));
}
