import type { Texts } from "../../diagnostics/message.ts";
import { text } from "../../prose/phrase.ts";
import type { Exceeded, Fault } from "../../verify/auditor.ts";
import type { Difference } from "../../verify/recompute.ts";
import type { Reader } from "../reader.ts";
import { grouped } from "../run/tally.ts";
import type { Audited, InLine } from "./audited.ts";
import { isClean, scopeOf } from "./audited.ts";
import { faultText } from "./fault-text.ts";
import { reasonOf } from "./reason.ts";

/** What an audit has found. */
export function auditText(reader: Reader, path: string, audited: Audited): string {
  return [
    ...audited.bad.map(({ line, problem }) => rowText(reader, line, reader.in(problem))),
    ...audited.unread.map(({ line, error }) =>
      rowText(reader, line, text(reader.prose.error(error))),
    ),
    ...audited.breaches.map((breach) => exceededText(reader, breach)),
    ...audited.over.map((over) => exceededText(reader, over)),
    ...audited.faults.map((fault) => faultLine(reader, fault)),
    ...audited.differences.map((difference) => differenceText(reader, difference)),
    summaryLine(reader, path, audited),
  ].join("");
}

function rowText(reader: Reader, line: number, said: string): string {
  return headed(reader, "bad", { en: `line ${line}: ${said}`, zh: `第${line}行：${said}` }, []);
}

function exceededText(reader: Reader, exceeded: Exceeded): string {
  const { cap, kind, total, limit, entries, entry } = exceeded;
  const { quote, list } = reader.locale;
  const [counted, allowed] = [total, limit].map((value) => measuredText(reader, exceeded, value));
  const ids = list(entries.map(quote), "and");
  const what = text(reader.prose.cap(cap));
  const where = whereText(reader, exceeded);
  return headed(reader, kind, { en: `${cap.id}: ${what}`, zh: `${cap.id}：${what}` }, [
    {
      en: `${where}: ${counted} counted, ${allowed} allowed`,
      zh: `${where}：共计${counted}，上限为${allowed}`,
    },
    { en: `made by ${ids}`, zh: `构成：${ids}` },
    ...(kind === "over"
      ? [
          {
            en: `by ${quote(entry)} of another programme, which caps count but do not bind`,
            zh: `因其他政策的资助${quote(entry)}超出，上限计入但不约束该资助`,
          },
        ]
      : []),
  ]);
}

/** "A, 1 January 2025 to 31 December 2025" */
function whereText(reader: Reader, exceeded: Exceeded): string {
  const { date } = reader.locale;
  const scope = Object.values(scopeOf(exceeded)).map(String);
  const who = scope.length > 0 ? scope : [reader.in({ en: "everyone", zh: "全部" })];
  const { from, until } = exceeded.window;
  const whole = { en: "for good", zh: "不限期" };
  const period = {
    en: until === undefined ? whole.en : `${date(from)} to ${date(until)}`,
    zh: until === undefined ? whole.zh : `${date(from)}至${date(until)}`,
  };
  return [...who, reader.in(period)].join(reader.in({ en: ", ", zh: "，" }));
}

function measuredText(reader: Reader, { cap }: Exceeded, value: bigint): string {
  const { code } = reader.policy.currency;
  const count = grouped(Number(value));
  switch (cap.limit.measure) {
    case "money":
      return reader.locale.money(value, code);
    case "awards":
    case "open awards":
      return reader.in({ en: `${count} ${value === 1n ? "award" : "awards"}`, zh: `${count}项` });
    case "consecutive years":
      return reader.locale.duration(value, "years");
  }
}

function faultLine(reader: Reader, fault: InLine<Fault>): string {
  const said = faultText(fault, reader.policy, reader.language);
  const entry = named(reader, fault.entry, fault.line);
  return headed(reader, "fault", { en: `entry ${entry}: ${said}`, zh: `${entry}：${said}` }, []);
}

/** “2” (line 3) */
function named(reader: Reader, id: string, line: number): string {
  const quoted = reader.locale.quote(id);
  return reader.in({ en: `${quoted} (line ${line})`, zh: `${quoted}（第${line}行）` });
}

function differenceText(reader: Reader, difference: InLine<Difference>): string {
  const { money } = reader.locale;
  const id = named(reader, difference.id, difference.line);
  const { code } = reader.policy.currency;
  const { computed } = difference;
  const recorded = money(BigInt(difference.recorded), code);
  const given = computed === undefined ? undefined : money(BigInt(computed), code);
  const by = money(BigInt(Math.abs(difference.recorded - (computed ?? 0))), code);
  const isMore = difference.recorded > (computed ?? 0);
  const head =
    given === undefined
      ? {
          en: `${id}: ${recorded} is recorded, the rules give no award`,
          zh: `${id}：登记为${recorded}，按政策不产生资助`,
        }
      : {
          en: `${id}: ${recorded} is recorded, the rules give ${given}: ${by} too ${isMore ? "much" : "little"}`,
          zh: `${id}：登记为${recorded}，按政策应为${given}，${isMore ? "多" : "少"}${by}`,
        };
  const why = reasonOf(reader, difference);
  return headed(reader, "difference", head, [{ en: why, zh: why }]);
}

function headed(
  reader: Reader,
  kind: keyof typeof labels,
  head: Texts,
  lines: readonly Texts[],
): string {
  const style = kind === "over" ? "yellow" : "red";
  const label = reader.paint(style, reader.in(labels[kind]));
  const rest = lines.map((line) => `    ${reader.in(line)}\n`).join("");
  return `${label} ${reader.in(head)}\n${rest}`;
}

function summaryLine(reader: Reader, path: string, audited: Audited): string {
  const counts = {
    entries: audited.entries,
    breaches: audited.breaches.length,
    faults: audited.faults.length + audited.unread.length + audited.bad.length,
    differences: audited.differences.length,
  };
  const style = isClean(audited) ? "green" : "red";
  return `${reader.after(path, reader.paint(style, reader.in(summary(counts))))}\n`;
}

const labels = {
  breach: { en: "breach", zh: "突破上限" },
  over: { en: "over", zh: "超出上限" },
  fault: { en: "fault", zh: "登记有误" },
  bad: { en: "fault", zh: "登记有误" },
  difference: { en: "difference", zh: "金额不符" },
} satisfies Record<string, Texts>;

interface Counts {
  readonly entries: number;
  readonly breaches: number;
  readonly faults: number;
  readonly differences: number;
}

function summary({ entries, breaches, faults, differences }: Counts): Texts {
  const ok = breaches + faults + differences === 0;
  if (ok) {
    return {
      en: `${plural(entries, "entry", "entries")}, every cap holds, every award is as the rules have it`,
      zh: `共${grouped(entries)}条登记，各项上限均未突破，各项资助均与政策相符`,
    };
  }
  return {
    en: [
      plural(entries, "entry", "entries"),
      plural(breaches, "breach", "breaches"),
      plural(faults, "fault", "faults"),
      plural(differences, "difference", "differences"),
    ].join(", "),
    zh: `共${grouped(entries)}条登记：突破上限${breaches}处，登记有误${faults}处，金额不符${differences}处`,
  };
}

const plural = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
