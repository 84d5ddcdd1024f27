import type { Reading } from "../model/policy.ts";
import type { PageSetting } from "./grammar.ts";
import { said } from "./names.ts";
import type { Phrase } from "./phrase.ts";
import type { ReadingProse } from "./renderer.ts";

/** What a language says of how words of the source are read. */
export interface ReadingWords {
  readonly readAs: (source: Phrase, as: Phrase) => Phrase;
  readonly notReadAs: (others: Phrase) => Phrase;
  readonly reason: (because: Phrase) => Phrase;
}

/** "“up to 6 million yuan” is read as: …. It is not read as: …. Reason: …." */
export function reading(
  { words: source, as, ratherThan, because }: Reading,
  s: PageSetting,
): ReadingProse {
  const { reading: say, quoted, list, sentence } = s.tongue;
  const rejected = ratherThan.map((text) => said(text, s));
  const others = list(rejected.map(quoted), "or");
  return {
    words: quoted(source),
    chosen: said(as, s),
    rejected,
    reason: said(because, s),
    sentences: [
      say.readAs(quoted(source), said(as, s)),
      ...(rejected.length === 0 ? [] : [say.notReadAs(others)]),
      say.reason(said(because, s)),
    ].map(sentence),
  };
}
