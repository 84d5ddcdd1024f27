import type { PageSetting } from "./grammar.ts";
import type { Rational } from "../exact/rational.ts";
import { rational } from "../exact/rational.ts";
import type { Expression } from "../model/amount.ts";
import type { Grant, Stage } from "../model/grant.ts";
import { within } from "./brackets.ts";
import { said } from "./names.ts";
import { words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** What a language says of how an award is paid. */
export interface PaymentWords {
  readonly atOnce: string;
  /** "the award is paid in three equal parts; what rounding leaves over is in the last" */
  readonly equal: (parts: Rational, s: PageSetting) => Phrase;
  /** "the award is paid in stages: …" */
  readonly stages: (stages: Phrase) => Phrase;
  /** "30% of the award when construction starts", "CNY 5,000 when …", "the rest when …" */
  readonly share: (share: Phrase, when: Phrase) => Phrase;
  readonly money: (money: Phrase, when: Phrase) => Phrase;
  readonly rest: (when: Phrase) => Phrase;
}

/** "30% of the award is paid when construction starts; the rest when production starts." */
export function howPaid({ payment }: Grant, s: PageSetting): readonly Phrase[] {
  const { payment: say, series, sentence } = s.tongue;
  switch (payment?.kind) {
    case undefined:
      return [sentence(words(say.atOnce))];
    case "equal":
      return [sentence(say.equal(rational(payment.parts), s))];
    case "stages":
      return [sentence(say.stages(series(payment.stages.map((one) => stage(one, s)))))];
  }
}

function stage({ share, when }: Stage, s: PageSetting): Phrase {
  const { payment: say } = s.tongue;
  const moment = said(when, s);
  if (share === undefined) return say.rest(moment);
  return share.gives === "money"
    ? say.money(within(share, bare, s), moment)
    : say.share(shareOf(share, s), moment);
}

/** "25%", also where the drafter wrote 1/4. */
const shareOf = (share: Expression, s: PageSetting): Phrase =>
  share.kind === "constant" ? s.tongue.rate(share.value, share.written, s) : within(share, bare, s);

const bare = ["atom", "noun", "product"] as const;
