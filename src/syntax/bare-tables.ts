import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { listWithoutBy } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { choiceFactsIn } from "./declared-names.ts";
import { insertion } from "./fixes.ts";
import type { Marks } from "./marks.ts";

/** `5_000 for invention, 10_000 for pct`, which does not say by what: `by kind` goes before it. */
export function judgeBareTables(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const facts = choiceFactsIn(tokens);
  const kept = tokens.flatMap((token, at): readonly IToken[] => {
    const [next, key] = tokens.slice(at + 1, at + 3);
    const fact = next?.tokenType === t.For ? facts.get(key?.image ?? "") : undefined;
    const isBegin = token.tokenType === t.NumberWord && beginsAmount(tokens, at);
    if (fact === undefined || next === undefined || !isBegin) return [token];
    const span = { file: file.path, start: token.startOffset, end: endOf(next) };
    const meant = `by ${fact}: ${token.image} for ${key?.image}`;
    const place = { ...span, end: span.start };
    const fixes = [insertion(place, `by ${fact}: `)];
    problems.push(diagnose(listWithoutBy, { fact, meant }, span, { fixes }));
    const by = [t.By, t.Name, t.Colon].map((kind) => retyped(token, kind));
    return [
      ...by.map((word) => (word.tokenType === t.Name ? { ...word, image: fact } : word)),
      token,
    ];
  });
  return { tokens: kept, problems, broken: [] };
}

/** After `grant NAME TEXT:`, or after the `as` of a define; in a list `by …` stands before the colon. */
function beginsAmount(tokens: readonly IToken[], at: number): boolean {
  const [owner, colon] = tokens.slice(Math.max(at - 2, 0), at);
  return (
    colon?.tokenType === t.As ||
    colon?.tokenType === t.Grant ||
    (colon?.tokenType === t.Colon && owner?.tokenType === t.Quoted)
  );
}
