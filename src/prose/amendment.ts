import type { Amendment } from "../model/policy.ts";
import { date } from "./figure.ts";
import type { PageSetting } from "./grammar.ts";
import { agency, articleName, said } from "./names.ts";
import type { Phrase } from "./phrase.ts";

type Change = Amendment["changes"][number];

/** What a language says of what a text changes in an earlier one. */
export interface AmendmentWords {
  /** "“Decision to amend …”, issued by …, takes effect on 1 July 2026" */
  readonly takesEffect: (title: Phrase, issuer: Phrase | undefined, date: Phrase) => Phrase;
  /** "from 1 July 2026, article 2 is replaced by a new text" */
  readonly changes: Readonly<Record<Change["kind"], (date: Phrase, article: Phrase) => Phrase>>;
}

/**
 * "“Decision to amend …” takes effect on 1 July 2026. From 1 July 2026, article 2 is replaced."
 */
export function amendment(
  { title, effective, issuedBy, changes }: Amendment,
  s: PageSetting,
): readonly Phrase[] {
  const { amendment: say, quoted, sentence } = s.tongue;
  const issuer = issuedBy && agency(issuedBy, s);
  return [
    say.takesEffect(quoted(said(title, s)), issuer, date(effective.from, s)),
    ...changes.map(({ kind, article, from }) =>
      say.changes[kind](date(from, s), articleName(article, s)),
    ),
  ].map(sentence);
}
