import { zh } from "../../locale/zh.ts";
import type { Policy } from "../../model/policy.ts";
import type { ResultProse } from "../renderer.ts";
import type { Setting, Speech } from "../setting.ts";
import { setting } from "../setting.ts";
import type { Tongue } from "../tongue.ts";
import { kind } from "./fact.ts";
import { money, rate } from "./figure.ts";
import { article } from "./names.ts";
import { aside, labelled, list, quoted, series } from "./punctuation.ts";
import { value } from "./value.ts";
import { error } from "./error.ts";
import { exactMoney } from "../figure.ts";
import { articleName } from "../names.ts";
import { muchOf } from "./much.ts";
import { note } from "./note.ts";
import { explanation, outcome } from "./outcome.ts";
import { reason } from "./reason.ts";
import { step } from "./step.ts";

/** What single values are told with in Chinese. */
export const tongue: Tongue = {
  locale: zh,
  money,
  rate,
  article,
  value,
  kind,
  quoted,
  labelled,
  aside,
  list,
  series,
};

/** What a page says of results in Chinese. */
export const chineseResults = (policy: Policy, say: Speech): ResultProse =>
  resultsIn({ ...setting(tongue, policy, say), besideForm: true });

export const resultsIn = (s: Setting): ResultProse => ({
  capitalised: (phrase) => phrase,
  articleName: (number) => articleName(number, s),
  cap: (told) => s.say.cap(told, s),
  money: (minor) => exactMoney(minor, s),
  muchOf: (told, much) => muchOf(told, much, s),
  outcome: (result, claim) => outcome(result, claim, s),
  explanation: (result, claim) => explanation(result, claim, s),
  reason: (told, claim) => reason(told, claim, s),
  step: (told, claim) => step(told, claim, s),
  note: (told, claim) => note(told, claim, s),
  error: (told) => error(told, s),
});
