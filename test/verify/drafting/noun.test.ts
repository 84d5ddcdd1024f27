import { expect, test } from "vitest";
import { countedInChinese } from "../../../src/diagnostics/noun.ts";
import { nounOf } from "../../../src/verify/drafting/noun.ts";

const named = (text: object, counted: object = {}) =>
  nounOf({ name: "matter", label: { text, counted } });

test("a label that itself says which one is meant gives its noun", () => {
  const noun = named({ en: "the same matter", zh: "同一事项" }, { zh: "项" });
  expect(noun).toEqual({ en: "matter", zh: "事项", measure: "项" });
  expect(countedInChinese("每", noun)).toBe("每项事项");
});

test("without a measure word it is 个, and a name within a word is left as it is", () => {
  const noun = named({ en: "theatre", zh: "项目" });
  expect(noun.en).toBe("theatre");
  expect(countedInChinese("一", noun)).toBe("一个项目");
});

test("in a language that the policy does not have, the label is quoted", () => {
  expect(named({ en: "enterprise" })).toEqual({
    en: "enterprise",
    zh: "“enterprise”",
    measure: "个",
  });
  expect(named({ zh: "企业" }, { zh: "家" }).en).toBe("“企业”");
});
