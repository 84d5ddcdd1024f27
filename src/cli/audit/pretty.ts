import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";
import type { Policy } from "../../model/policy.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import type { Exceeded, Fault } from "../../verify/auditor.ts";
import type { Difference } from "../../verify/recompute.ts";
import { grouped } from "../run/tally.ts";
import type { Paint } from "../shell.ts";
import type { Audited } from "./audited.ts";
import { isClean, scopeOf } from "./audited.ts";
import { faultText } from "./fault-text.ts";

/** What an audit has found, for a reader of one language. */
export class AuditText {
  readonly #policy: Policy;
  readonly #language: Language;
  readonly #paint: Paint;

  constructor(policy: Policy, language: Language, paint: Paint) {
    this.#policy = policy;
    this.#language = language;
    this.#paint = paint;
  }

  all(path: string, audited: Audited): string {
    return [
      ...audited.bad.map(({ line, problem }) => this.#row(line, problem[this.#language])),
      ...audited.unread.map(({ line, error }) =>
        this.#row(line, text(prose(this.#language, this.#policy).error(error))),
      ),
      ...audited.breaches.map((breach) => this.#exceeded(breach)),
      ...audited.over.map((over) => this.#exceeded(over)),
      ...audited.faults.map((fault) => this.#fault(fault)),
      ...audited.differences.map((difference) => this.#difference(difference)),
      this.#summary(path, audited),
    ].join("");
  }

  #row(line: number, said: string): string {
    return this.#headed("bad", { en: `line ${line}: ${said}`, zh: `第${line}行：${said}` }, []);
  }

  #exceeded(exceeded: Exceeded): string {
    const { cap, kind, total, limit, entries, entry } = exceeded;
    const { quote, list } = locales[this.#language];
    const [counted, allowed] = [total, limit].map((value) => this.#measured(exceeded, value));
    const ids = list(entries.map(quote), "and");
    const what = text(prose(this.#language, this.#policy).cap(cap));
    const where = this.#where(exceeded);
    return this.#headed(kind, { en: `${cap.id}: ${what}`, zh: `${cap.id}：${what}` }, [
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
  #where(exceeded: Exceeded): string {
    const { date } = locales[this.#language];
    const scope = Object.values(scopeOf(exceeded)).map(String);
    const who = scope.length > 0 ? scope : [{ en: "everyone", zh: "全部" }[this.#language]];
    const { from, until } = exceeded.window;
    const whole = { en: "for good", zh: "不限期" };
    const period = {
      en: until === undefined ? whole.en : `${date(from)} to ${date(until)}`,
      zh: until === undefined ? whole.zh : `${date(from)}至${date(until)}`,
    };
    return [...who, period[this.#language]].join({ en: ", ", zh: "，" }[this.#language]);
  }

  #measured({ cap }: Exceeded, value: bigint): string {
    const { code } = this.#policy.currency;
    const count = grouped(Number(value));
    switch (cap.limit.measure) {
      case "money":
        return locales[this.#language].money(value, code);
      case "awards":
      case "open awards":
        return { en: `${count} ${value === 1n ? "award" : "awards"}`, zh: `${count}项` }[
          this.#language
        ];
      case "consecutive years":
        return locales[this.#language].duration(value, "years");
    }
  }

  #fault(fault: Fault): string {
    const { quote } = locales[this.#language];
    const said = faultText(fault, quote)[this.#language];
    const entry = quote(fault.entry);
    return this.#headed("fault", { en: `entry ${entry}: ${said}`, zh: `${entry}：${said}` }, []);
  }

  #difference(difference: Difference): string {
    const { money, quote } = locales[this.#language];
    const [id, { code }] = [quote(difference.id), this.#policy.currency];
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
    return this.#headed("difference", head, [this.#why(difference)]);
  }

  /** The trace in sentences. */
  #why(difference: Difference): Texts {
    const teller = prose(this.#language, this.#policy);
    const sentences =
      difference.kind === "event"
        ? [text(teller.event(difference.event, difference.result))]
        : teller.explanation(difference.result, difference.claim).map(text);
    return { en: sentences.join(" "), zh: sentences.join("") };
  }

  #headed(kind: keyof typeof labels, head: Texts, lines: readonly Texts[]): string {
    const style = kind === "over" ? "yellow" : "red";
    const label = this.#paint(style, labels[kind][this.#language]);
    const rest = lines.map((line) => `    ${line[this.#language]}\n`).join("");
    return `${label} ${head[this.#language]}\n${rest}`;
  }

  #summary(path: string, audited: Audited): string {
    const counts = {
      entries: audited.entries,
      breaches: audited.breaches.length,
      faults: audited.faults.length + audited.unread.length + audited.bad.length,
      differences: audited.differences.length,
    };
    const style = isClean(audited) ? "green" : "red";
    const colon = { en: ": ", zh: "：" }[this.#language];
    return `${path}${colon}${this.#paint(style, summary(counts)[this.#language])}\n`;
  }
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
