import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { amountPerThing } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { thingsIn } from "./declared-names.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { onOneLine } from "./segments.ts";
import { tokensOf } from "./words-of-repairs.ts";

/** 5000元/件 and 每件5000元, where the policy counts something by 件: an amount for each of it. */
export function judgeUnitPrices(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  const { byMeasure } = thingsIn(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const price = priceAt(tokens, at);
    const [first, last] = [price?.words[0], price?.words.at(-1)];
    const fact = byMeasure.get(price?.measure ?? "");
    if (price === undefined || first === undefined || last === undefined || fact === undefined) {
      kept.push(...tokens.slice(at, at + 1));
      continue;
    }
    if (!onOneLine(file.text, first, last)) {
      kept.push(first);
      continue;
    }
    const span = { file: file.path, start: first.startOffset, end: endOf(last) };
    const values = {
      found: file.text.slice(span.start, span.end),
      price: price.number.image,
      per: fact,
    };
    const fixes = [replacement(span, `${price.number.image} per ${fact}`)];
    problems.push(diagnose(amountPerThing, values, span, { fixes }));
    kept.push(price.number, ...tokensOf(first, `per ${fact}`));
    at += price.words.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

interface Price {
  readonly words: readonly IToken[];
  readonly number: IToken;
  readonly measure: string;
}

/** Only as the amount of a grant: within a product it would say something else. */
function priceAt(tokens: readonly IToken[], at: number): Price | undefined {
  const [previous, first] = [tokens[at - 1], tokens[at]];
  const isAmount = previous?.tokenType === t.Colon || previous?.tokenType === t.Grant;
  if (!isAmount || first === undefined) return undefined;
  const [second, third] = tokens.slice(at + 1, at + 3);
  const [, each] = /^每([^年月季日天]+)$/.exec(first.image) ?? [];
  if (each !== undefined && second?.tokenType === t.NumberWord) {
    return { words: [first, second], number: second, measure: each };
  }
  const isPer = first.tokenType === t.NumberWord && second?.tokenType === t.Slash;
  return isPer && third?.tokenType === t.Name
    ? { words: [first, second, third], number: first, measure: third.image }
    : undefined;
}
