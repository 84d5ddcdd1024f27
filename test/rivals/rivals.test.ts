import Engine from "publicodes";
import { expect, test } from "vitest";
import { hasPassed, playAll } from "../../src/cli/examples/play.ts";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import { endure } from "../../src/verify/endurance/endure.ts";
import { tryProperties } from "../../src/verify/properties/properties.ts";
import { faultsOf } from "../support/diagnostic-texts.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

/*
 * Mistakes with which other systems pay more than their own text allows, written as policies. Here
 * each is an error of the compiler, with the message that stands below, or its caps hold.
 */

const files = new Map(
  policyFiles("test/rivals/policies").map((file) => [
    file.path.replace(/.*\/|\.policy$/g, ""),
    file,
  ]),
);

const compiled = (name: string) => compile(files.get(name) ?? { path: name, text: "" }, repository);

/** What the compiler says, read and accepted: the code and the words that it marks, and the texts. */
const errors: Readonly<Record<string, { readonly at: string; en: string; zh: string }>> = {
  "cap-without-period": {
    at: "cap-without-period: per buyer",
    en: "This cap per “buyer” names no period.",
    zh: "此项按“buyer”计算的上限没有写明期限。",
  },
  "conditional-cap-without-else": {
    at: "otherwise-missing: )",
    en: "`if` has no `, otherwise …`: what holds where the condition does not? Here stands “)”.",
    zh: "`if` 没有写 `, otherwise …`：条件不成立时如何计算？此处写的是“)”。",
  },
  "joint-cap-over-unknown-grant": {
    at: "joint-cap-over-unknown-grant: twon",
    en: "There is no grant called “twon”. Is “town” meant?",
    zh: "没有名为“twon”的资助项。是否应为“town”？",
  },
  "misspelt-cap": {
    at: "misspelt-keyword: capp",
    en: "“capp” is no word of the language here; `cap` is.",
    zh: "“capp”在此不是关键词，是否想写 `cap`？",
  },
  "table-of-caps-with-gap": {
    at: "table-gap: by kind: 100 for mechanical, 400 for electric",
    en: "This table has a gap: nothing is said for cargo.",
    zh: "此表有遗漏：未写明cargo如何处理。",
  },
  "yearly-cap-that-claims-set": {
    at: "cap-depends-on-claim: turnover",
    en: "“turnover” can differ from claim to claim, so it cannot set a cap that several claims share.",
    zh: "“turnover”在每份申请中可能不同，不能用于设定多份申请共用的上限。",
  },
};

test.each(Object.entries(errors))("%s is an error", (name, { at, en, zh }) => {
  const { diagnostics } = compiled(name);
  const { text = "" } = files.get(name) ?? {};
  const said = diagnostics.map(({ code, severity, span, message }) => ({
    severity,
    at: `${code}: ${text.slice(span.start, span.end)}`,
    message,
  }));
  expect(said).toEqual([{ severity: "error", at, message: { en, zh } }]);
  expect(diagnostics.flatMap(({ message }) => faultsOf(message))).toEqual([]);
});

const holding = [...files.keys()].filter((name) => !Object.hasOwn(errors, name));

test("the others are those whose caps hold", () => {
  expect(holding).toEqual([
    "float-rounding",
    "room-after-reversal",
    "two-aids-pass-half-the-price",
    "yearly-cap-read-per-claim",
  ]);
});

test.each(holding)("%s: no cap is exceeded, and the examples say what is paid", async (name) => {
  const policy = soundPolicy(name);
  const evaluator = await evaluatorOf(policy);
  const played = playAll(policy, evaluator);
  expect(played.length).toBeGreaterThan(1);
  expect(played.filter((each) => !hasPassed(each))).toEqual([]);
  const open: Parameters<typeof endure>[1] = (entries) => evaluator.openLedger(entries);
  expect(tryProperties(policy, open, { runs: 200, seed: 1 })).toBeUndefined();
  const { checked, found } = endure(policy, open, { steps: 3_000, seed: 1 });
  expect(found).toBeUndefined();
  expect(checked).toBeGreaterThan(100);
});

function soundPolicy(name: string): Policy {
  const { policy, diagnostics } = compiled(name);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (policy === undefined) throw new Error(`${name} does not compile.`);
  return policy;
}

// Elsewhere a moment in time is moved to another zone, and with it into another year's ceiling.
test.each(["2025-12-31T23:30:00+08:00", "2025-12-31T16:30:00Z", "2025-12-31 23:30"])(
  "a date is a day, and never a moment such as %s",
  async (repaired) => {
    const evaluator = await evaluatorOf(soundPolicy("yearly-cap-read-per-claim"));
    const ledger = evaluator.openLedger();
    const result = ledger.submit({ grant: "repair", buyer: "Dupont", bill: 1_000_00, repaired });
    expect(result).toMatchObject({ outcome: "error", error: { fact: "repaired" } });
    expect(ledger.size).toBe(0);
  },
);

/** What the comments in the policies say of Publicodes is so. */
test.each([
  ["no ceiling where no condition holds", { plafond: { variations: whereNoneHolds() } }, 1_000],
  ["a misspelt ceiling", { plafon: "500 €" }, 1_000],
  ["a ceiling as it should be", { plafond: "500 €" }, 500],
])("Publicodes with %s", (_, more, paid) => {
  const rules = { price: "2000 €", income: "20000 €", aid: { valeur: "50% * price", ...more } };
  expect(new Engine(rules, { warn: false }).evaluate("aid").nodeValue).toBe(paid);
});

function whereNoneHolds(): readonly unknown[] {
  return [{ si: "income <= 10000 €", alors: "500 €" }];
}

test("Publicodes with binary fractions", () => {
  const rules = { hours: "100", pay: { valeur: "hours * 0.29" } };
  expect(new Engine(rules, { warn: false }).evaluate("pay").nodeValue).toBe(28.999999999999996);
});
