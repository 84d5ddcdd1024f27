import type { Language } from "../../locale/locale.ts";
import type { NamedPolicy } from "../../site/site.ts";
import { evidenceOf } from "./evidence.ts";

/** Policies whose text is newer than what is known of it, by the command that makes it known. */
interface Unknown {
  readonly unproved: readonly string[];
  readonly untested: readonly string[];
}

export function unknownOf(policies: readonly NamedPolicy[], records: string): Unknown {
  const found = policies
    .filter(({ policy }) => policy.caps.length > 0)
    .map((named) => ({ name: named.name, evidence: evidenceOf(named, records) }));
  const namesWhere = (key: "proof" | "tests"): readonly string[] =>
    found.filter(({ evidence }) => evidence[key] === undefined).map(({ name }) => name);
  return { unproved: namesWhere("proof"), untested: namesWhere("tests") };
}

/** A line for each that there is: which policies, and what to do. */
export const unknownLines = (
  { unproved, untested }: Unknown,
  call: string,
  language: Language,
): string =>
  [
    unproved.length === 0 ? "" : lines[language].unproved(unproved, `${call} prove`),
    untested.length === 0 ? "" : lines[language].untested(untested, `${call} test --record`),
  ].join("");

const lines = {
  en: {
    unproved: (names: readonly string[], command: string) =>
      `Not proved as the text now stands: ${shown(names, "en")}. To prove it: ${command}\n`,
    untested: (names: readonly string[], command: string) =>
      `No record of tests of the text as it now stands: ${shown(names, "en")}. To make one: ${command}\n`,
  },
  zh: {
    unproved: (names: readonly string[], command: string) =>
      `现行文本尚未证明：${shown(names, "zh")}。证明：${command}\n`,
    untested: (names: readonly string[], command: string) =>
      `现行文本尚无测试记录：${shown(names, "zh")}。测试并记录：${command}\n`,
  },
} as const satisfies Record<Language, unknown>;

/** The names of a few; of more, how many there are. */
function shown(names: readonly string[], language: Language): string {
  if (names.length <= 2) return names.join({ en: ", ", zh: "、" }[language]);
  return { en: `${names.length} policies`, zh: `${names.length}个政策文件` }[language];
}
