import type { IToken } from "chevrotain";
import type { DocumentCstNode } from "../../generated/grammar/cst.ts";
import type { Departure, Reading } from "../../grammar/parser.ts";
import { indexAt } from "./segments.ts";

/** Where a file departs from the grammar: something is missing, or something has no place. */
export interface Gap extends Departure {
  /** The place in the list of the token that does not fit; the list's length at the end of the text. */
  readonly index: number;
  /** For what nothing begins with: the rule that it stands in. */
  readonly place?: string;
  /** How many tokens have no place. */
  readonly extent: number;
}

/** All gaps of a reading, in the order of the text. */
export function gapsOf({ cst, departures }: Reading, tokens: readonly IToken[]): readonly Gap[] {
  const all = [...departures.map((one) => ({ ...one, extent: 1 })), ...unknowns(cst)];
  return all
    .map((departure) => ({ ...departure, ...placeOf(departure, tokens) }))
    .sort((a, b) => a.index - b.index);
}

/** How much of a text could not be read. */
export const sizeOf = (gaps: readonly Gap[]): number =>
  gaps.reduce((sum, { extent }) => sum + extent, 0);

/** The name of the rule that takes what nothing else can. */
export const unknown = "unknown";

function placeOf({ token, previous }: Departure, tokens: readonly IToken[]) {
  const index = token === undefined ? tokens.length : tokens.indexOf(token, guess(token, tokens));
  return { index, previous: previous ?? tokens[index - 1] };
}

// Tokens that were added in the place of others share an offset, so the search starts before it.
const guess = (token: IToken, tokens: readonly IToken[]): number =>
  Math.max(indexAt(tokens, token.startOffset - 1), 0);

/** What the grammar let through because nothing begins with it. */
function unknowns({
  children,
}: DocumentCstNode): readonly (Departure & Pick<Gap, "extent" | "place">)[] {
  return (children.item ?? []).flatMap((item) => {
    const { grant, example } = item.children;
    const places = [item, ...(grant ?? []), ...(example ?? [])];
    return places.flatMap((place) =>
      (place.children.unknown ?? []).map((node) => ({
        expected: [],
        token: node.children.Filler[0],
        previous: undefined,
        rule: unknown,
        place: place.name,
        extent: node.children.Filler.length,
      })),
    );
  });
}
