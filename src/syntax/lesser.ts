import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { lesserInWords } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { namesIn } from "./declared-names.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { onOneLine } from "./segments.ts";

const extremes: ReadonlyMap<string, "min" | "max"> = new Map([
  ...["lesser", "lower", "smaller", "less", "lowest", "least"].map(
    (word) => [word, "min"] as const,
  ),
  ...["greater", "higher", "larger", "highest", "more"].map((word) => [word, "max"] as const),
  ...["孰低", "较低者", "就低", "取低", "取低值"].map((word) => [word, "min"] as const),
  ...["孰高", "较高者", "就高", "取高", "取高值"].map((word) => [word, "max"] as const),
]);

const begins: ReadonlySet<string> = new Set([...extremes.keys(), "the", ",", "，", "whichever"]);

/** `the lesser of a and b`, `a or b, whichever is lower`: the amounts stand in brackets after `min`. */
export function judgeLesser(file: SourceFile, tokens: readonly IToken[]): Marks {
  const isName = namesIn(tokens);
  const problems: Diagnostic[] = [];
  const broken: number[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = extremeAt(file, tokens, at);
    const first = tokens[at];
    if (first === undefined) break;
    if (found === undefined || isName(first.image)) {
      kept.push(first);
      continue;
    }
    const { words, pair, meant } = found;
    const last = (pair ?? words).at(-1) ?? first;
    const span = { file: file.path, start: first.startOffset, end: endOf(last) };
    const [one, other] = [pair?.[0]?.image ?? "A", pair?.[2]?.image ?? "B"];
    const text = `${meant}(${one}, ${other})`;
    const fixes = pair === undefined ? [] : [replacement(span, text)];
    const values = { found: file.text.slice(span.start, span.end), meant: text };
    problems.push(diagnose(lesserInWords, values, span, { fixes }));
    if (pair === undefined) broken.push(first.startOffset);
    else kept.push(...extremeOf(first, pair, meant));
    at += words.length + (pair?.length ?? 0) - 1;
  }
  return { tokens: kept, problems, broken };
}

interface Extreme {
  readonly words: readonly IToken[];
  /** The two values and the word between them, where they are as simple as that. */
  readonly pair: readonly IToken[] | undefined;
  readonly meant: "min" | "max";
}

function extremeAt(file: SourceFile, tokens: readonly IToken[], at: number): Extreme | undefined {
  const first = tokens[at];
  if (first === undefined || !begins.has(first.image.toLowerCase())) return undefined;
  const ahead = tokens.slice(at, at + 5);
  const images = ahead.map(({ image }) => image.toLowerCase());
  const text = images.join(" ");
  const alone = extremes.get(images[0] ?? "");
  if (alone !== undefined && /\p{Script=Han}/u.test(first.image)) {
    return { words: [first], pair: undefined, meant: alone };
  }
  const [phrase = "", before = "", word = ""] =
    /^((?:the )?|,? ?whichever (?:is )?(?:the )?)([a-z]+)(?: of\b)?/.exec(text) ?? [];
  const meant = extremes.get(word);
  const isPhrase = before.includes("whichever") || phrase.endsWith(" of");
  const words = tokens.slice(at, at + phrase.split(" ").length);
  if (meant === undefined || !isPhrase || !onOneLine(file.text, first, words.at(-1) ?? first))
    return undefined;
  const pair = tokens.slice(at + words.length, at + words.length + 3);
  const isPair = !before.includes("whichever") && isSimplePair(pair, tokens[at + words.length + 3]);
  return { words, pair: isPair ? pair : undefined, meant };
}

function isSimplePair(pair: readonly IToken[], after: IToken | undefined): boolean {
  const [one, between, other] = pair;
  const values = [t.Name, t.NumberWord];
  const goesOn = [t.Times, t.Slash, t.Plus, t.Minus, t.Of, t.Comma];
  return (
    one !== undefined &&
    other !== undefined &&
    values.includes(one.tokenType) &&
    values.includes(other.tokenType) &&
    [t.And, t.Or, t.Comma].some((kind) => kind === between?.tokenType) &&
    !goesOn.some((kind) => kind === after?.tokenType)
  );
}

function extremeOf(first: IToken, pair: readonly IToken[], meant: "min" | "max"): IToken[] {
  const [one = first, between = first, other = first] = pair;
  return [
    retyped(first, meant === "min" ? t.Min : t.Max),
    retyped(first, t.Opening),
    one,
    retyped(between, t.Comma),
    other,
    { ...retyped(other, t.Closing), image: "", startOffset: endOf(other) },
  ];
}
