import { numeralPattern } from "./chinese-numerals.ts";
import { measures, timeUnits, englishTimeUnits } from "./measures.ts";
import { digitsOf, wholeInDigits } from "./numerals.ts";

/** A sentence about a ceiling, in the order of documents or in that of the language. */
export interface CapSentence {
  /** Its parts as they come, without those that say nothing. */
  readonly parts: readonly CapPart[];
  readonly end: number;
}

export type CapPart =
  | { readonly kind: "scope"; readonly words: string; readonly isTranslated: boolean }
  | { readonly kind: "period" | "limit"; readonly words: string }
  | { readonly kind: "bound"; readonly found: string };

/** What a policy calls the things that it counts by. */
export interface Things {
  readonly isName: (word: string) => boolean;
  readonly labels: ReadonlyMap<string, string>;
  /** By the measure word of each, 家 for 企业, where no other thing has it. */
  readonly byMeasure: ReadonlyMap<string, string>;
  readonly beneficiary: string | undefined;
}

/** Reads 每家企业每年最高600万元, or the same in English, part by part as far as it goes on one line. */
export function readCapSentence(text: string, start: number, things: Things): CapSentence {
  const parts: CapPart[] = [];
  let [at, end] = [start, start];
  for (;;) {
    at += matched(blanks, text, at).length;
    const read = readPart(text, at, things);
    if (read === undefined) break;
    at += read.length;
    end = at;
    if (read.part !== undefined) parts.push(read.part);
  }
  return { parts, end: end + matched(fullStop, text, end).length };
}

/** The same as the language writes it: the amount, for whom, for how long. */
export function inOrder(parts: readonly CapPart[]): string {
  const of = (kind: "limit" | "scope" | "period"): readonly string[] => [
    ...new Set(parts.flatMap((part) => (part.kind === kind ? [part.words] : []))),
  ];
  const limit = of("limit").map((words) => `cap ${words}`);
  const periods = of("period");
  // 每年累计 is each year, all awards of it together.
  const closer = periods.filter((words) => words !== "per lifetime");
  return [...limit, ...of("scope"), ...(closer.length > 0 ? closer : periods)].join(" ");
}

interface Read {
  readonly part?: CapPart;
  readonly length: number;
}

function readPart(text: string, at: number, things: Things): Read | undefined {
  const period = readPeriod(text, at);
  if (period !== undefined) return period;
  const bound = matched(bounds, text, at);
  if (bound !== "") return { part: { kind: "bound", found: bound }, length: bound.length };
  const limit = readLimit(text, at);
  const scope = limit ?? readScope(text, at, things);
  if (scope !== undefined) return scope;
  const filler = matched(fillers, text, at);
  return filler === "" ? undefined : { length: filler.length };
}

const matched = (pattern: RegExp, text: string, at: number): string =>
  execAt(pattern, text, at)?.[0] ?? "";

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const blanks = /[^\S\r\n]*[,，]?[^\S\r\n]*/y;
const fullStop = /[。．](?=[^\S\r\n]*(?:[\r\n#]|$))/y;

/** Words that a sentence needs and a clause does not. */
const fillers =
  /(?:给予|可?享受|可?获得?|的|资助|补贴|补助|奖励|扶持|支持|资金|总额|总金额|金额|额度|数量|次数)+/y;

const periods: ReadonlyMap<string, string> = new Map(
  (
    [
      ["per year", "每年 每年度 每自然年 每自然年度 每个自然年度 年度 annually yearly"],
      ["per half-year", "每半年 每半年度"],
      ["per quarter", "每季度 每个季度 每季 quarterly"],
      ["per month", "每月 每个月 monthly"],
      ["per lifetime", "累计 合计 总计 共计"],
    ] as const
  ).flatMap(([meant, words]) => words.split(" ").map((word) => [word, meant] as const)),
);

const periodNames = [...periods.keys()].sort((a, b) => b.length - a.length).join("|");
const period = new RegExp(
  `(${periodNames})(?![a-z])|(?:per|each|every|a|in each|in every) (year|half-year|quarter|month)(?!\\w)|(per lifetime|in total)(?!\\w)`,
  "uy",
);

const unitNames = [...timeUnits.keys(), ...englishTimeUnits.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|");
const length = new RegExp(
  `(?:每|任意|任何|连续|in any |in each |every |per )\\s*(${numeralPattern}|\\p{Nd}+)\\s*(${unitNames})(?!\\w)(?:之内|以内|内)?`,
  "uy",
);

function readPeriod(text: string, at: number): Read | undefined {
  const [whole = "", count = "", unitName = ""] = execAt(length, text, at) ?? [];
  const [unit, times] = [
    timeUnits.get(unitName) ?? englishTimeUnits.get(unitName),
    wholeInDigits(count),
  ];
  if (unit !== undefined && times !== undefined) {
    const words = `in any ${BigInt(times) * unit.times} ${unit.unit}`;
    return { part: { kind: "period", words }, length: whole.length };
  }
  const [found, named, english, total] = execAt(period, text, at) ?? [];
  if (found === undefined) return undefined;
  const meant = english === undefined ? "per lifetime" : `per ${english}`;
  const words = total === undefined ? (periods.get(named ?? "") ?? meant) : "per lifetime";
  return { part: { kind: "period", words }, length: found.length };
}

const boundNames =
  "(?:总额|总金额|金额|数量)?(?:最高不得?超过|不得?超过|最高额?为?|上限为?|最多|至多|封顶)";
const bounds = new RegExp(
  `${boundNames}|(?:is |are )?(?:capped at|limited to|at most|up to|no more than|not more than|not exceeding|not to exceed)(?!\\w)|` +
    `(?:shall|may|must|can|does) not exceed(?!\\w)|(?:a )?(?:maximum|max)(?: of)?(?!\\w)|cap(?!\\w)`,
  "uy",
);

const limit = new RegExp(
  `(${numeralPattern}|\\p{Nd}[\\p{Nd}_]*(?:[,，]\\p{Nd}{3})*(?:\\.\\p{Nd}+)?)` +
    `(\\s*[万亿]+\\s*元?|\\s*元|\\s*million(?!\\w))?(?:\\s*(${measures.join("|")}|awards?(?!\\w)|times(?!\\w)))?`,
  "uy",
);

/** What is counted where it is the awards: 20家 would be something else. */
const awards = ["次", "笔", "件", "项", "个", "award", "awards", "times"];

function readLimit(text: string, at: number): Read | undefined {
  const [whole, image = "", scale = "", thing] = execAt(limit, text, at) ?? [];
  if (whole === undefined || (thing !== undefined && !awards.includes(thing))) return undefined;
  const figure = digitsOf(image) ?? image.normalize("NFKC").replaceAll(",", "_");
  const money = `${figure}${scale.includes("million") ? " million" : scale.replace(/\s/g, "")}`;
  const counted = figure === "1" ? "1 award" : `${figure} awards`;
  const words = thing === undefined ? money : counted;
  return { part: { kind: "limit", words }, length: whole.length };
}

const each =
  /(?:对于?)?(?:每一?([家个项户名件位])?|单([家个项])|同一([家个项])?|(?:for )?(?:per|each|every|any one) )\s*/uy;

/** Words for whoever applies, where the policy has no thing of that name. */
const applicants = "企业 单位 申请人 申请单位 申报单位 机构 公司 applicant enterprise company firm";

function readScope(text: string, at: number, things: Things): Read | undefined {
  const [opening, one, two, three] = execAt(each, text, at) ?? [];
  if (opening === undefined) return undefined;
  const place = at + opening.length;
  const found =
    readThing(text, place, things) ?? readMeasure(text, place, one ?? two ?? three, things);
  if (found === undefined) return undefined;
  const words = `per ${found.name}`;
  const isTranslated = found.name !== text.slice(place, place + found.length);
  return { part: { kind: "scope", words, isTranslated }, length: opening.length + found.length };
}

interface Thing {
  readonly name: string;
  readonly length: number;
}

// No name of a thing is longer, and a very long word costs no time.
const run = /[\p{L}\p{Nd}_]{1,60}/uy;
const beforeRest = new RegExp(
  `[\\p{L}\\p{Nd}_]{1,60}?(?=${periodNames}|每|任意|连续|${boundNames})`,
  "uy",
);

function readThing(text: string, at: number, things: Things): Thing | undefined {
  const { isName, labels, beneficiary } = things;
  const word = matched(run, text, at);
  for (let size = word.length; size > 0; size -= 1) {
    const name = labels.get(word.slice(0, size));
    if (name !== undefined) return { name, length: size };
  }
  const short = matched(beforeRest, text, at) || word;
  const applicant = applicants.split(" ").includes(short) ? beneficiary : undefined;
  const isKnown = isName(short) || (short !== word && /\p{Script=Han}/u.test(short));
  const name = isName(short) ? short : (applicant ?? (isKnown ? short : undefined));
  return name === undefined ? undefined : { name, length: short.length };
}

/** 每家每年, where one thing is counted by 家. */
function readMeasure(
  text: string,
  at: number,
  measure: string | undefined,
  { byMeasure }: Things,
): Thing | undefined {
  const name = byMeasure.get(measure ?? "");
  const goesOn = /^(?:\s*$|\s*[\r\n,，]|\s*[每年累合总最不上])/.test(text.slice(at, at + 8));
  return name === undefined || !goesOn ? undefined : { name, length: 0 };
}
