import type { Reading } from "../../model/policy.ts";
import { phrase, words } from "../phrase.ts";
import type { ReadingProse } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { list, said } from "./names.ts";
import { sentence } from "./sentence.ts";

/** “…”理解为：…。不理解为：…。理由：…。 */
export function reading(
  { words: source, as, ratherThan, because }: Reading,
  s: Setting,
): ReadingProse {
  const quoted = phrase`“${words(source)}”`;
  const rejected = ratherThan.map((text) => said(text, s));
  const others = list(
    rejected.map((one) => phrase`“${one}”`),
    "或",
  );
  return {
    words: quoted,
    chosen: said(as, s),
    rejected,
    reason: said(because, s),
    sentences: [
      phrase`${quoted}理解为：${said(as, s)}`,
      ...(rejected.length === 0 ? [] : [phrase`不理解为：${others}`]),
      phrase`理由：${said(because, s)}`,
    ].map(sentence),
  };
}
