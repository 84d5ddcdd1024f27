import { rational } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Grant, Stage } from "../../model/grant.ts";
import { phrase, text, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { within } from "./brackets.ts";
import { number, rate } from "./figure.ts";
import { said, series } from "./names.ts";
import { sentence } from "./sentence.ts";

/** 分阶段拨付：项目开工时，拨付资助总额的30%；竣工投产时，拨付其余部分。 */
export function howPaid({ payment }: Grant, s: Setting): readonly Phrase[] {
  switch (payment?.kind) {
    case undefined:
      return [sentence(words("条文未规定分期拨付，资助资金一次性拨付"))];
    case "equal": {
      const parts = number(rational(payment.parts), s);
      return [sentence(phrase`资助资金分${parts}期等额拨付，取整余数计入末期`)];
    }
    case "stages":
      return [sentence(phrase`分阶段拨付：${series(payment.stages.map((one) => stage(one, s)))}`)];
  }
}

function stage({ share, when }: Stage, s: Setting): Phrase {
  const moment = said(when, s);
  const time = /[时后前]$/.test(text(moment)) ? moment : phrase`${moment}时`;
  if (share === undefined) return phrase`${time}，拨付其余部分`;
  return share.gives === "money"
    ? phrase`${time}，拨付${within(share, bare, s)}`
    : phrase`${time}，拨付资助总额的${shareOf(share, s)}`;
}

/** 25%, also where the drafter wrote 1/4. */
const shareOf = (share: Expression, s: Setting): Phrase =>
  share.kind === "constant" ? rate(share.value, share.written, s) : within(share, bare, s);

const bare = ["atom", "noun", "product"] as const;
