import type { Claim } from "../../model/claim.ts";
import type { Note } from "../../model/outcome.ts";
import { parseExact } from "../exact-amount.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { capOf, factNamed } from "../setting.ts";
import { muchOf } from "./much.ts";
import { tracedMoney } from "../figure.ts";
import { label } from "../label.ts";
import { theCeiling } from "./reason.ts";
import { sentence } from "./punctuation.ts";
import { kept } from "../value.ts";

/** 超出通常上限30元：单家企业每年50元的上限。 */
export const note = (told: Note, claim: Claim, s: Setting): Phrase =>
  sentence(remark(told, claim, s));

function remark(told: Note, claim: Claim, s: Setting): Phrase {
  switch (told.note) {
    case "above the usual maximum":
      return phrase`超出通常上限${tracedMoney(told.by, s)}：${theCeiling(told.cap, claim, s)}`;
    case "over":
      return phrase`合计超出${theCeiling(told.cap, claim, s)}${excess(told, claim, s)}`;
    case "decision cut to the bound":
      return phrase`审定金额${tracedMoney(told.decided, s)}超出限额，按限额${tracedMoney(told.bound, s)}计`;
    case "value changed":
      return changed(told, s);
  }
}

/** 关联集团：自本次起由“甲”改为“乙” */
function changed(
  { fact: name, before, after }: Extract<Note, { note: "value changed" }>,
  s: Setting,
): Phrase {
  const fact = factNamed(name, s);
  if (fact === undefined) return words("有数值发生变更");
  const [old, now] = [kept(before, fact.type, s), kept(after, fact.type, s)];
  return phrase`${label(fact, s)}：自本次起由${old}改为${now}`;
}

/** In what the ceiling counts: money, or a number of awards. */
function excess(
  { cap: id, by }: Extract<Note, { note: "over" }>,
  claim: Claim,
  s: Setting,
): Phrase {
  const cap = capOf(id, claim, s);
  return cap === undefined ? tracedMoney(by, s) : muchOf(cap, parseExact(by), s);
}
