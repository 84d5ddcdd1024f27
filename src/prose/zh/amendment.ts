import type { Amendment } from "../../model/policy.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { date } from "./figure.ts";
import { agency, articleName, said } from "./names.ts";
import { sentence } from "./sentence.ts";

type Change = Amendment["changes"][number];

/** “关于修改…的决定”自2026年7月1日起施行。自2026年7月1日起，第二条由新的条文替代。 */
export function amendment(
  { title, effective, issuedBy, changes }: Amendment,
  s: Setting,
): readonly Phrase[] {
  const issuer = issuedBy === undefined ? phrase`` : phrase`由${agency(issuedBy, s)}发布，`;
  const effect = phrase`“${said(title, s)}”${issuer}自${date(effective.from, s)}起施行`;
  return [effect, ...changes.map((one) => change(one, s))].map(sentence);
}

function change({ kind, article, from }: Change, s: Setting): Phrase {
  const start = phrase`自${date(from, s)}起`;
  switch (kind) {
    case "replace":
      return phrase`${start}，${articleName(article)}由新的条文替代`;
    case "repeal":
      return phrase`${start}，${articleName(article)}废止`;
    case "insert":
      return phrase`${start}，增加${articleName(article)}`;
  }
}
