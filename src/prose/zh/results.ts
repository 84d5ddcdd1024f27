import { zh } from "../../locale/zh.ts";
import type { Policy } from "../../model/policy.ts";
import { label } from "../label.ts";
import type { ResultProse } from "../renderer.ts";
import { resultsIn } from "../results.ts";
import type { Speech } from "../setting.ts";
import { setting } from "../setting.ts";
import type { Tongue } from "../tongue.ts";
import { error, problem } from "./error.ts";
import { kind } from "./fact.ts";
import { money, rate } from "./figure.ts";
import { muchOf } from "./much.ts";
import { article } from "./names.ts";
import { note } from "./note.ts";
import { outcome } from "./outcome.ts";
import {
  aside,
  capitalised,
  labelled,
  list,
  paragraph,
  quoted,
  sentence,
  series,
} from "./punctuation.ts";
import { reason } from "./reason.ts";
import { step } from "./step.ts";
import { value } from "./value.ts";

/** What values and results are told with in Chinese. */
export const tongue: Tongue = {
  locale: zh,
  money,
  rate,
  muchOf,
  noun: label,
  article,
  value,
  kind,
  outcome,
  step,
  note,
  reason,
  error,
  problem,
  sentence,
  capitalised,
  paragraph,
  quoted,
  labelled,
  aside,
  list,
  series,
};

/** What a page says of results in Chinese. */
export const chineseResults = (policy: Policy, say: Speech): ResultProse =>
  resultsIn({ ...setting(tongue, policy, say), besideForm: true });
