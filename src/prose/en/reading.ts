import type { Reading } from "../../model/policy.ts";
import { phrase, words } from "../phrase.ts";
import type { ReadingProse } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { list, said } from "./names.ts";
import { sentence } from "./sentence.ts";

/** "“up to 6 million yuan” is read as: …. It is not read as: …. Reason: …." */
export function reading(
  { words: source, as, ratherThan, because }: Reading,
  s: Setting,
): ReadingProse {
  const quoted = phrase`“${words(source)}”`;
  const rejected = ratherThan.map((text) => said(text, s));
  const not =
    rejected.length === 0
      ? []
      : [
          phrase`It is not read as: ${list(
            rejected.map((one) => phrase`“${one}”`),
            "or",
          )}`,
        ];
  return {
    words: quoted,
    chosen: said(as, s),
    rejected,
    reason: said(because, s),
    sentences: [
      phrase`${quoted} is read as: ${said(as, s)}`,
      ...not,
      phrase`Reason: ${said(because, s)}`,
    ].map(sentence),
  };
}
