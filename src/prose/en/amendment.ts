import type { Amendment } from "../../model/policy.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { date } from "./figure.ts";
import { agency, articleName, said } from "./names.ts";
import { sentence } from "./sentence.ts";

type Change = Amendment["changes"][number];

/**
 * "“Decision to amend …” takes effect on 1 July 2026. From 1 July 2026, article 2 is replaced."
 */
export function amendment(
  { title, effective, issuedBy, changes }: Amendment,
  s: Setting,
): readonly Phrase[] {
  const issuer = issuedBy === undefined ? phrase`` : phrase`, issued by ${agency(issuedBy, s)},`;
  const effect = phrase`“${said(title, s)}”${issuer} takes effect on ${date(effective.from, s)}`;
  return [effect, ...changes.map((one) => change(one, s))].map(sentence);
}

const change = ({ kind, article, from }: Change, s: Setting): Phrase =>
  phrase`from ${date(from, s)}, ${articleName(article)} is ${participles[kind]}`;

const participles: Record<Change["kind"], string> = {
  replace: "replaced by a new text",
  repeal: "repealed",
  insert: "added",
};
