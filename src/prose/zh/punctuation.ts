import { joined, nothing, phrase, sequence, series as seriesOf, text } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";

/** With a full stop: 余额不足的，按余额给予资助。 */
export const sentence = (clause: Phrase): Phrase =>
  /[。！？]”?$/.test(text(clause)) ? clause : phrase`${clause}。`;

/** Sentences one after the other, which Chinese does not space. */
export const paragraph = (sentences: readonly Phrase[]): Phrase => sequence(sentences);

export const bracketed = (inner: Phrase): Phrase => phrase`（${inner}）`;

/** Chinese has no capital letters. */
export const capitalised = (clause: Phrase): Phrase => clause;

/** 甲、乙和丙 */
export function list(items: readonly Phrase[], conjunction: "and" | "or"): Phrase {
  const last = items.at(-1) ?? nothing;
  if (items.length < 2) return last;
  return phrase`${joined(items.slice(0, -1), "、")}${conjunctions[conjunction]}${last}`;
}

const conjunctions = { and: "和", or: "或" } as const;

/** 甲；乙；丙 */
export const series = (items: readonly Phrase[]): Phrase => seriesOf(items, "；");

export const quoted = (inner: Phrase | string): Phrase => phrase`“${inner}”`;

/** 规模：小型 */
export const labelled = (label: Phrase | string, value: Phrase): Phrase =>
  phrase`${label}：${value}`;

/** 工资（金额） */
export const aside = (told: Phrase | string, more: Phrase | string): Phrase =>
  phrase`${told}（${more}）`;
