import type { Fields, Row } from "../case.ts";
import { cell, has, rows, text } from "../case.ts";
import type { Adapter, Step } from "../play.ts";
import { award } from "../play.ts";

/** De minimis aid: awards one after the other, each allowed as a whole or not at all. */
export const euDeMinimis: Adapter = {
  folder: "09-eu-de-minimis",
  play: (input) => {
    const awards = rows(input, "awards");
    return {
      steps: awards.flatMap((one) => (has(one, "paidOn") ? [aid(one), paid(one)] : [aid(one)])),
      places: { allowed: awards.map((_, place) => award(place)) },
    };
  },
  history: (lines) => ({
    steps: lines.map(aidOfLine),
    places: lines.map((_, place) => award(place)),
    expected: lines.map((line) => cell(line, "exp")),
  }),
  disputed: {
    "open-exact-anniversary":
      "The text seen does not say whether an award exactly three years old still counts; the policy has a reading.",
  },
};

const aid = (one: Fields): Step => ({
  grant: "aid",
  id: idOf(one),
  enterprise: text(one, "undertaking"),
  undertaking: has(one, "linkedTo") ? text(one, "linkedTo") : text(one, "undertaking"),
  memberState: text(one, "memberState"),
  grantedOn: text(one, "grantedOn"),
  grossGrantEquivalent: text(one, "amount"),
});

const idOf = (one: Fields): string => `${text(one, "grantedOn")} ${text(one, "amount")}`;

const paid = (one: Fields): Step => ({
  event: "pay",
  claim: idOf(one),
  amount: text(one, "amount"),
});

const aidOfLine = (line: Row): Step => ({
  grant: "aid",
  enterprise: cell(line, "undertaking"),
  undertaking: cell(line, "linkedTo") === "" ? cell(line, "undertaking") : cell(line, "linkedTo"),
  memberState: cell(line, "memberState"),
  grantedOn: cell(line, "grantedOn"),
  grossGrantEquivalent: cell(line, "amount"),
});
