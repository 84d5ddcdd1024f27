import { rational } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Grant, Stage } from "../../model/grant.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { within } from "./brackets.ts";
import { count, rate } from "./figure.ts";
import { said, series } from "./names.ts";
import { sentence } from "./sentence.ts";

/** "30% of the award is paid when construction starts; the rest when production starts." */
export function howPaid({ payment }: Grant, s: Setting): readonly Phrase[] {
  switch (payment?.kind) {
    case undefined:
      return [sentence(words("the text names no instalments: the award is paid in one sum"))];
    case "equal": {
      const parts = count(rational(payment.parts), s);
      return [
        sentence(
          phrase`the award is paid in ${parts} equal parts; what rounding leaves over is in the last`,
        ),
      ];
    }
    case "stages":
      return [
        sentence(
          phrase`the award is paid in stages: ${series(payment.stages.map((one) => stage(one, s)))}`,
        ),
      ];
  }
}

function stage({ share, when }: Stage, s: Setting): Phrase {
  if (share === undefined) return phrase`the rest when ${said(when, s)}`;
  return share.gives === "money"
    ? phrase`${within(share, bare, s)} when ${said(when, s)}`
    : phrase`${shareOf(share, s)} of the award when ${said(when, s)}`;
}

/** "25%", also where the drafter wrote 1/4. */
const shareOf = (share: Expression, s: Setting): Phrase =>
  share.kind === "constant" ? rate(share.value, share.written, s) : within(share, bare, s);

const bare = ["atom", "noun", "product"] as const;
