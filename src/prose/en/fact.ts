import type { FactWords } from "../fact.ts";
import type { KindWords } from "../kind.ts";
import { label } from "../label.ts";
import { agency } from "../names.ts";
import { joined, phrase } from "../phrase.ts";
import { list } from "./punctuation.ts";

export const kind: KindWords = {
  money: (currency) => `amount in ${currency}`,
  count: "whole number",
  percent: "percentage",
  date: "date",
  "yes/no": "yes or no",
  id: "name or number",
  number: (from, to) => phrase`number from ${from} to ${to}`,
  list: (columns) => phrase`list; of each entry: ${joined(columns, ", ")}`,
};

export const fact: FactWords = {
  byApplicant: "stated by the applicant",
  byAgency: (by, _, s) => phrase`determined by ${agency(by, s)}`,
  oneForEach: (owners) => phrase`, one for ${list(owners, "and")}`,
  each: (owner, s) => phrase`each ${label(owner, s)}`,
  eachYear: "each year",
};
