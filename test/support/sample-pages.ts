import type { Policy } from "../../src/model/policy.ts";
import { percentOf, policyOf, spend, valueOf, voucher, yearlyCap } from "./model-builders.ts";

const span = { file: "test", start: 0, end: 100 };

/** A policy of one article and one capped grant whose every text is `text`, in both languages. */
export function policySaying(text: string): Policy {
  const both = { en: text, zh: text };
  const agency = { name: "office", title: both };
  const labelled = { ...spend, label: { text: both, counted: {} } };
  const cap = yearlyCap(6_000_000, { article: "1" });
  const grant = voucher({
    title: both,
    article: "1",
    amount: percentOf(30, valueOf(labelled)),
    caps: [cap],
    states: [{ fact: labelled, always: false }],
  });
  const said = {
    quotes: [{ words: text, covers: undefined, span }],
    purposes: [both],
    commitments: [both],
    notes: [both],
    responsible: [agency],
    interpretedBy: agency,
    prevailsOver: [],
    yieldsTo: [],
    readings: [{ words: text, as: both, ratherThan: [both, both], because: both, span }],
  };
  return policyOf([grant], {
    title: both,
    languages: ["en", "zh"],
    issuedBy: agency,
    agencies: [agency],
    sections: [{ number: "1", title: both, articles: ["1"] }],
    articles: [
      { number: "1", title: both, inForce: { from: "2025-01-01", until: undefined }, said, span },
    ],
    said,
  });
}
