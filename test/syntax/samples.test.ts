import { expect, test } from "vitest";
import type { Span } from "../../src/diagnostics/diagnostic.ts";
import type { SourceFile } from "../../src/diagnostics/source.ts";
import { parse } from "../../src/syntax/parse.ts";
import { policyFiles } from "../support/policy-files.ts";

const samples = [...policyFiles("policies"), ...policyFiles("test/language")].map(
  (file) => [file.path, file] as const,
);

test.each(samples)("%s is read without a problem", (_, file) => {
  expect(parse(file).problems.map(({ message }) => message.en)).toEqual([]);
});

test.each(samples)("%s: every part lies within the part that it belongs to", (_, file) => {
  expect(outside(parse(file).tree, whole(file))).toEqual([]);
});

test.each(samples)("%s: names, strings and dates are the words at their places", (_, file) => {
  const { items, parts: headed, comments, policy } = parse(file).tree;
  const wrong = parts([items, headed, comments, policy]).filter(
    (part) => !saysItsWords(part, file),
  );
  expect(wrong).toEqual([]);
});

test.each(samples)("%s: comments and trees together hold every word", (_, file) => {
  const { tree } = parse(file);
  const ends = [...tree.items, ...tree.parts, ...tree.comments].map(({ span }) => span.end);
  const header = tree.policy?.title.span.end ?? 0;
  const rest = file.text.slice(Math.max(header, ...ends));
  expect(rest.trim()).toBe("");
});

interface Placed {
  readonly span: Span;
}

const whole = ({ path, text }: SourceFile): Span => ({ file: path, start: 0, end: text.length });

const isPlaced = (value: object): value is Placed => "span" in value;

/** Parts of a tree, without the file it was read from. */
function children(value: object): readonly object[] {
  return Object.entries(value)
    .filter(([key]) => key !== "file" && key !== "span" && !key.endsWith("Span"))
    .flatMap(([, child]: [string, unknown]) => (isObject(child) ? [child] : []));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function outside(value: object, around: Span): readonly string[] {
  const span = isPlaced(value) ? value.span : around;
  const isInside = span.start >= around.start && span.end <= around.end && span.start <= span.end;
  const here = isInside
    ? []
    : [`${span.start} to ${span.end} is not in ${around.start} to ${around.end}`];
  return [...here, ...children(value).flatMap((child) => outside(child, span))];
}

const parts = (value: object): readonly object[] => [
  value,
  ...children(value).flatMap((child) => parts(child)),
];

function saysItsWords(part: object, { text }: SourceFile): boolean {
  if (!isPlaced(part)) return true;
  const words = text.slice(part.span.start, part.span.end);
  if ("text" in part && typeof part.text === "string") return part.text === words;
  if (words === "" || words.trim() !== words) return false;
  if ("name" in part && typeof part.name === "string") return part.name === words;
  if ("date" in part && typeof part.date === "string") return part.date === words;
  if ("value" in part && typeof part.value === "string") {
    return JSON.stringify(part.value) === words;
  }
  return true;
}
