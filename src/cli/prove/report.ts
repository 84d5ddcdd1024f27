import type { Texts } from "../../diagnostics/message.ts";
import type { Cap } from "../../model/cap.ts";
import { text } from "../../prose/phrase.ts";
import type { Fault, Proof } from "../../verify/prove/prove.ts";
import type { Verdict } from "../../verify/prove/verdict.ts";
import type { Reader } from "../reader.ts";
import type { Style } from "../shell.ts";
import type { Found } from "./found.ts";
import { foundText } from "./found-text.ts";
import { reasonOf, verdictWords } from "./words.ts";

/** What is known of one policy. */
export function proofText(
  reader: Reader,
  path: string,
  proof: Proof,
  found: ReadonlyMap<string, Found>,
): string {
  return [
    `${reader.after(path, summaryText(reader, proof))}\n`,
    ...proof.verdicts.map((verdict) => verdictText(reader, verdict, found.get(verdict.cap))),
    ...proof.faults.map((fault) => faultLine(reader, fault)),
  ].join("");
}

function summaryText(reader: Reader, { verdicts, compared, refusals, faults }: Proof): string {
  const failed = countOf(verdicts, "fails");
  const line = `${reader.in(capsText(verdicts))}${reader.in({ en: "; ", zh: "；" })}${reader.in(
    evaluatorText(compared, faults.length, refusals.length),
  )}`;
  return reader.paint(failed + faults.length > 0 ? "red" : "green", line);
}

function verdictText(reader: Reader, verdict: Verdict, found: Found | undefined): string {
  const word = reader.paint(styles[verdict.verdict], reader.in(verdictWords[verdict.verdict]));
  const head = `  ${word} ${reader.after(verdict.cap, capText(reader, verdict.cap))}\n`;
  const reason = reasonOf(verdict);
  const why = reason === undefined ? [] : [lineText(reader, becauseLine(verdict, reason))];
  const shown = found === undefined ? [] : [foundLines(reader, found)];
  return [head, ...why, ...shown].join("");
}

function becauseLine({ verdict }: Verdict, reason: Texts): Texts {
  return verdict === "tested"
    ? { en: `tested only, because ${reason.en}.`, zh: `仅经测试：${reason.zh}。` }
    : { en: `${reason.en}.`, zh: `${reason.zh}。` };
}

/** The last version stands for all. */
function capText(reader: Reader, id: string): string {
  const cap = reader.policy.caps.filter((each: Cap) => each.id === id).at(-1);
  return cap === undefined ? id : text(reader.prose.cap(cap));
}

function foundLines(reader: Reader, found: Found): string {
  const { said, example } = foundText(found);
  const block = example === undefined ? "" : `\n${indented(example)}\n\n`;
  return `${lineText(reader, said)}${block}`;
}

function faultLine(reader: Reader, fault: Fault): string {
  const word = reader.paint("red", reader.in(verdictWords.fails));
  return `  ${word} ${reader.in(faultText(fault))}\n`;
}

const lineText = (reader: Reader, line: Texts): string => `         ${reader.in(line)}\n`;

const countOf = (verdicts: readonly Verdict[], kind: Verdict["verdict"]): number =>
  verdicts.filter(({ verdict }) => verdict === kind).length;

/** "24 of 25 caps proved, 1 tested only" */
function capsText(verdicts: readonly Verdict[]): Texts {
  const all = verdicts.length;
  if (all === 0) return { en: "no caps", zh: "没有上限" };
  const [proved, tested, failed] = [
    countOf(verdicts, "proved"),
    countOf(verdicts, "tested"),
    countOf(verdicts, "fails"),
  ];
  const en = [
    `${proved} of ${all} ${all === 1 ? "cap" : "caps"} proved`,
    ...(tested > 0 ? [`${tested} tested only`] : []),
    ...(failed > 0 ? [`${failed} ${failed === 1 ? "FAILS" : "FAIL"}`] : []),
  ];
  const zh = [
    `已证明${proved}项`,
    ...(tested > 0 ? [`仅经测试${tested}项`] : []),
    ...(failed > 0 ? [`不成立${failed}项`] : []),
  ];
  return { en: en.join(", "), zh: `上限共${all}项，${zh.join("，")}` };
}

/** Whether the compiled evaluator does what the policy says, as far as it was read back. */
function evaluatorText(compared: number, faults: number, refusals: number): Texts {
  if (faults > 0) {
    return {
      en: `the evaluator differs from the policy in ${faults} ${faults === 1 ? "place" : "places"}`,
      zh: `程序与政策有${faults}处不一致`,
    };
  }
  const unread = {
    en: `; ${refusals} ${refusals === 1 ? "part" : "parts"} could not be compared`,
    zh: `；另有${refusals}处未能比对`,
  };
  const formulas = compared === 1 ? "formula or condition" : "formulas and conditions";
  return {
    en: `the evaluator does what the policy says (${compared} ${formulas} compared${refusals === 0 ? "" : unread.en})`,
    zh: `程序与政策一致（已比对算式和条件${compared}项${refusals === 0 ? "" : unread.zh}）`,
  };
}

const styles: Readonly<Record<Verdict["verdict"], Style>> = {
  proved: "green",
  tested: "yellow",
  fails: "red",
};

const indented = (block: string): string =>
  block
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");

/** Where the compiled text is not what the policy says. */
export function faultText(fault: Fault): Texts {
  switch (fault.kind) {
    case "literal": {
      const { place, text: found, model } = fault.differing;
      return {
        en: `${place}: the evaluator has ${found}, the policy ${model}`,
        zh: `${place}：程序为${found}，政策为${model}`,
      };
    }
    case "obligation": {
      const { name, asks } = fault.discharge.obligation;
      return {
        en: `${name}: the evaluator does not give what the policy gives. ${asks.en} Yes.`,
        zh: `${name}：程序与政策的结果不同。${asks.zh}是。`,
      };
    }
  }
}
