import type { IToken, TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";
import type { Things } from "./cap-sentence.ts";
import { valueOfString } from "./quotation.ts";
import { is } from "./segments.ts";

/**
 * Tells whether a word may be a name: one that the file gives, or one of a file that it uses. The
 * names of a file are gathered once, when they are first asked for.
 */
export function namesIn(tokens: readonly IToken[]): (word: string) => boolean {
  const known = gatheredBefore.get(tokens);
  if (known !== undefined) return known;
  const isName = gathered(tokens);
  gatheredBefore.set(tokens, isName);
  return isName;
}

const gatheredBefore = new WeakMap<readonly IToken[], (word: string) => boolean>();

function gathered(tokens: readonly IToken[]): (word: string) => boolean {
  if (tokens.some(({ tokenType }) => tokenType === t.Use)) return () => true;
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!is(token, t.Word)) continue;
    const [before, after] = [tokens[index - 1]?.tokenType, tokens[index + 1]?.tokenType];
    const isPart = isOneOf(before, partsOf) && isOneOf(after, afterParts);
    // `gratn two "Two"` gives a name, too.
    const isTitled = isOneOf(before, [t.Grant, t.Name]) && after === t.Quoted;
    const isGiven = isOneOf(before, declare) || isOneOf(after, [t.Colon, t.As]);
    if (isGiven || isTitled || isPart) names.add(token.image);
  }
  return (word) => names.has(word);
}

/** The facts that are dates. */
export const dateFactsIn = (tokens: readonly IToken[]): ReadonlySet<string> =>
  factsIn(tokens, [t.Date]);

/** The facts that are amounts and numbers. */
export const numbersIn = (tokens: readonly IToken[]): ReadonlySet<string> =>
  factsIn(tokens, [t.Money, t.Count, t.Number, t.Percent]);

const factsIn = (tokens: readonly IToken[], types: readonly TokenType[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ image }, index) =>
      tokens[index - 1]?.tokenType === t.Fact && isOneOf(tokens[index + 2]?.tokenType, types)
        ? [image]
        : [],
    ),
  );

/** Whether a fact is a percentage, or a define has one in it. */
export function isRateIn(tokens: readonly IToken[], name: string): boolean {
  if (factsIn(tokens, [t.Percent]).has(name)) return true;
  const place = tokens.findIndex(
    ({ image }, index) => image === name && tokens[index - 1]?.tokenType === t.Define,
  );
  if (place === -1) return false;
  for (let at = place + 1; at < tokens.length && !is(tokens[at], t.Starter); at += 1) {
    if (/[%％‰]$/.test(tokens[at]?.image ?? "")) return true;
  }
  return false;
}

/** The values of `one of` facts, with the name of the fact where it is the only one to have it. */
export function choiceFactsIn(tokens: readonly IToken[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const shared = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const isChoice = tokens[index + 3]?.tokenType === t.One && tokens[index + 5] !== undefined;
    if (token.tokenType !== t.Fact || !isChoice) continue;
    for (let at = index + 5; tokens[at]?.tokenType !== t.Closing && at < tokens.length; at += 1) {
      const [before, value] = [tokens[at - 1], tokens[at]];
      if (value === undefined || !is(value, t.Word) || !isOneOf(before?.tokenType, partsOf))
        continue;
      if (facts.has(value.image)) shared.add(value.image);
      facts.set(value.image, tokens[index + 1]?.image ?? "");
    }
  }
  for (const value of shared) facts.delete(value);
  return facts;
}

/** The budgets that are given for each year or month, and the word for it. */
export const periodsOfFacts = (tokens: readonly IToken[]): ReadonlyMap<string, string> =>
  new Map(
    tokens.flatMap((token, index) => {
      const [name, , type, per, period] = tokens.slice(index + 1, index + 6);
      const isBudget = type?.tokenType === t.Money && per?.tokenType === t.Per;
      if (token.tokenType !== t.Fact || name === undefined || period === undefined) return [];
      return isBudget && period.tokenType !== t.Name ? [[name.image, period.image] as const] : [];
    }),
  );

/** The facts of things to be counted by, by their texts: enterprise by 企业. */
export const factsByLabel = (tokens: readonly IToken[]): ReadonlyMap<string, string> =>
  new Map(textsOfThings(tokens).map(({ name, parts }) => [parts[0] ?? "", name]));

/** What the policy counts by, by every word that it has for it. */
export function thingsIn(tokens: readonly IToken[]): Things {
  const byMeasure = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, parts } of textsOfThings(tokens)) {
    const measure = parts[1] ?? "";
    if (byMeasure.has(measure)) shared.add(measure);
    byMeasure.set(measure, name);
  }
  for (const measure of shared) byMeasure.delete(measure);
  const beneficiary = tokens.findIndex(({ tokenType }) => tokenType === t.Beneficiary);
  return {
    isName: namesIn(tokens),
    labels: factsByLabel(tokens),
    byMeasure,
    beneficiary: beneficiary === -1 ? undefined : tokens[beneficiary + 1]?.image,
  };
}

interface TextOfThing {
  readonly name: string;
  /** What stands between the strokes of a text: 企业, 家. */
  readonly parts: readonly string[];
}

function textsOfThings(tokens: readonly IToken[]): readonly TextOfThing[] {
  const texts: TextOfThing[] = [];
  for (const [index, token] of tokens.entries()) {
    const name = tokens[index + 1]?.image ?? "";
    if (token.tokenType !== t.Fact || tokens[index + 3]?.tokenType !== t.Id) continue;
    for (let at = index + 4; at < tokens.length && !is(tokens[at], t.Starter); at += 1) {
      const text = tokens[at];
      if (text === undefined || text.tokenType !== t.Quoted) continue;
      texts.push({ name, parts: valueOfString(text.image).split("|") });
    }
  }
  return texts;
}

const isOneOf = (kind: TokenType | undefined, kinds: readonly TokenType[]): boolean =>
  kind !== undefined && kinds.includes(kind);

const declare = [t.Fact, t.Define, t.Agency, t.External, t.Policy];

/** The values of a `one of`, and the columns of a list. */
const partsOf = [t.Opening, t.Comma];
const afterParts = [t.Quoted, t.Money, t.Count, t.Number, t.Percent, t.Date, t.Id, t.Yes, t.One];
