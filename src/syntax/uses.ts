import type { IToken } from "chevrotain";
import type { Diagnostic, Edit, Fix } from "../diagnostics/diagnostic.ts";
import { keywordAsName } from "../diagnostics/messages/syntax.ts";

/**
 * Where a name that is a keyword is to be called otherwise, it is so where it is used, too: else its
 * uses would be left behind as keywords, each with an error of its own.
 */
export const renamedInUses = (
  problems: readonly Diagnostic[],
  tokens: readonly IToken[],
): readonly Diagnostic[] =>
  problems.map((problem) =>
    problem.code === keywordAsName.code
      ? { ...problem, fixes: problem.fixes.map((fix) => inUses(fix, tokens)) }
      : problem,
  );

function inUses(fix: Fix, tokens: readonly IToken[]): Fix {
  const [first] = fix.edits;
  const word = tokens.find(({ startOffset }) => startOffset === first?.span.start)?.image;
  if (first === undefined || word === undefined) return fix;
  const edits = tokens
    .filter((token, place) => token.image === word && isUse(tokens[place - 1], tokens[place + 1]))
    .filter(({ startOffset }) => startOffset !== first.span.start)
    .map(({ startOffset }): Edit => {
      const span = { ...first.span, start: startOffset, end: startOffset + word.length };
      return { span, text: first.text };
    });
  return { ...fix, edits: [first, ...edits].sort((a, b) => a.span.start - b.span.start) };
}

/**
 * Between what calculates or compares, or with a value in a claim. After a number it is the keyword:
 * `36 months`.
 */
function isUse(before: IToken | undefined, after: IToken | undefined): boolean {
  const [left, right] = [before?.image ?? "", after?.image ?? ""];
  if (/^\d/.test(left)) return false;
  const isOperand = operator.test(right) || (operator.test(left) && !/^(from|of|by)$/.test(right));
  return isOperand || (/^(with|given|,)$/.test(left) && /^(\d|"|yes$|no$)/.test(right));
}

const operator = /^([-+*/]|[<>]=?|is)$/;
