import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, Texts } from "../message.ts";

/** What an example says of its claim with this number, or of an event upon it; in minor units. */
type Expectation =
  | {
      readonly outcome: "gives" | "gives up to";
      readonly claim: number;
      readonly amount: bigint;
      readonly currency: string;
    }
  | { readonly outcome: "is refused"; readonly claim: number; readonly by: string | undefined }
  | { readonly outcome: "fails" | "event"; readonly claim: number };

export const exampleOtherwise: Message<{ expected: Expectation; happened: Texts }> = {
  code: "example-otherwise",
  severity: "error",
  says: {
    en: ({ expected, happened }) => `As the example has it, ${inEnglish(expected)}. ${happened.en}`,
    zh: ({ expected, happened }) => `按示例，${inChinese(expected)}。${happened.zh}`,
  },
  why: {
    en: "Examples say what the policy must come to. Either the clauses do not say what was meant, or the example was worked out wrongly.",
    zh: "示例说明政策应得出的结果。出现差异时，要么条款没有写出本意，要么示例计算有误。",
  },
  bad: 'example "one" / "一"\n  claim main with enterprise "A", applied 2025-03-01 gives 9_000',
  good: 'example "one" / "一"\n  claim main with enterprise "A", applied 2025-03-01 gives 10_000',
};

function inEnglish(expected: Expectation): string {
  const subject = `claim ${expected.claim}`;
  switch (expected.outcome) {
    case "gives":
      return `${subject} should get ${en.money(expected.amount, expected.currency)}`;
    case "gives up to":
      return `${subject} should be undecided, with at most ${en.money(expected.amount, expected.currency)}`;
    case "is refused":
      return expected.by === undefined
        ? `${subject} should be refused`
        : `${subject} should be refused, for a reason that says ${en.quote(expected.by)}`;
    case "fails":
      return `${subject} should be an error`;
    case "event":
      return `this event upon ${subject} should be possible`;
  }
}

function inChinese(expected: Expectation): string {
  const subject = `第${expected.claim}份申请`;
  switch (expected.outcome) {
    case "gives":
      return `${subject}应获得${zh.money(expected.amount, expected.currency)}`;
    case "gives up to":
      return `${subject}应为待审定，最高${zh.money(expected.amount, expected.currency)}`;
    case "is refused":
      return expected.by === undefined
        ? `${subject}应不予资助`
        : `${subject}应不予资助，且理由中应有${zh.quote(expected.by)}`;
    case "fails":
      return `${subject}应报错`;
    case "event":
      return `针对${subject}的此事件应可登记`;
  }
}
