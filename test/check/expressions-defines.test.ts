import { describe, expect, test } from "vitest";
import { checkedAs, checkedCondition } from "../support/checked.ts";
import { formulaText } from "../support/formula-text.ts";
import { compileSnippet, told } from "../support/snippet.ts";

describe("a define", () => {
  test("keeps the unit it has by itself", () => {
    const defines = 'define base as spend - 100 "base"';
    expect(checkedAs("money", "30% of base", { defines })).toMatchObject({
      model: "(3/10% of [base])",
      problems: [],
    });
    expect(checkedAs("count", "base", { defines }).problems).toEqual(["wrong-unit: base"]);
  });

  test("of a condition is a condition", () => {
    const defines = 'define eligible as startup and spend > 0 "eligible"';
    expect(checkedCondition("not eligible or eligible is no", { defines })).toMatchObject({
      model: "(not [eligible] or not [eligible])",
      problems: [],
    });
    expect(checkedAs("money", "eligible", { defines }).problems).toEqual(["wrong-unit: eligible"]);
  });

  test("may use others, in any order", () => {
    const defines = 'define whole as part + 1 "w"\ndefine part as spend / 2 "p"';
    expect(checkedAs("money", "whole", { defines })).toMatchObject({
      model: "[whole]",
      problems: [],
    });
  });

  test("reports its mistake once, however often it is used", () => {
    const defines = 'define wrong as spend + jobs "wrong"';
    const { problems, model } = checkedAs("money", "wrong + wrong", { defines });
    expect(problems).toEqual(["unit-mismatch: jobs"]);
    expect(model).toBeUndefined();
  });

  test.each([
    ["size", "define-without-value: size"],
    ["enterprise", "define-without-value: enterprise"],
    ["staff", "define-without-value: staff"],
  ])("of %s has no value", (value, problem) => {
    const defines = `define kind as ${value} "kind"`;
    expect(checkedAs("money", "kind", { defines }).problems).toEqual([problem]);
  });

  test("that is worked out from itself is reported once, with the whole circle", () => {
    const defines =
      'define first as second + 1 "first"\ndefine second as third "second"\ndefine third as first "third"';
    const { problems, diagnostics, words } = checkedAs("money", "first + second", { defines });
    expect(problems).toEqual(["circular-defines: first"]);
    expect(diagnostics[0]?.message.en).toContain("first, second and third");
    expect(diagnostics[0]?.related.map(({ span }) => words(span))).toEqual([
      "second",
      "third",
      "first",
    ]);
  });
});

describe("a define of bare numbers", () => {
  const defines = 'define limit as 5 "limit"\ndefine double as limit * 2 "double"';

  test("takes the unit of its uses", () => {
    expect(checkedAs("money", "min(spend, limit)", { defines }).problems).toEqual([]);
    expect(checkedCondition("jobs > limit and jobs < double", { defines }).problems).toEqual([]);
    expect(checkedAs("money", "limit * jobs", { defines }).model).toBe("([limit] * jobs)");
  });

  test("is money as soon as one of its uses in the expression is", () => {
    const { model, problems } = checkedAs("number", "max(spend, limit) / (limit + 3)", { defines });
    expect(problems).toEqual([]);
    expect(model).toBe("(max(spend, [limit]) / ([limit] + 300¢))");
  });

  test("may be money below money where a number is wanted", () => {
    expect(checkedAs("number", "spend / limit", { defines }).problems).toEqual([]);
    expect(checkedAs("money", "spend / limit", { defines }).problems).toEqual([]);
  });

  test("must agree in all uses, also through other defines", () => {
    const { problems, diagnostics, words } = checkedAs(
      "money",
      "spend + limit if jobs >= limit, otherwise spend",
      { defines },
    );
    expect(problems).toEqual(["define-units-differ: limit"]);
    expect(diagnostics[0]?.related.map(({ span }) => words(span))).toEqual(["limit"]);
    const through = checkedCondition("spend > double and jobs > limit", { defines });
    expect(through.problems).toEqual(["define-units-differ: limit"]);
  });

  test("is marked where it should have been a percentage", () => {
    const rate = { defines: 'define rate as 30 "rate"' };
    expect(checkedAs("money", "rate of spend", rate).problems).toEqual([
      "percentage-as-number: 30",
    ]);
  });

  test("with too many decimals for money is marked there", () => {
    const fine = { defines: 'define fine as 0.125 "fine"' };
    expect(checkedAs("money", "fine", fine).problems).toEqual(["money-decimals: 0.125"]);
    expect(checkedAs("money", "fine * jobs", fine).problems).toEqual([]);
  });
});

describe("in a policy", () => {
  const fee = 'define fee as 2_000 "fee" / "费用"\n';
  const cap = "cap 100_000 per enterprise per year";

  test("a comparison of bare numbers may come before the use that shows that they are money", () => {
    const text = `${fee}article 1 "A" / "甲"\n  when fee * jobs <= 50_000\n  grant fee * jobs ${cap}`;
    const { policy, diagnostics } = compileSnippet(text);
    expect(diagnostics).toEqual([]);
    const [condition] = policy?.grants[0]?.conditions ?? [];
    expect(condition && formulaText(condition.test)).toBe("(([fee] * jobs) <= 5000000¢)");
    expect(policy?.defines.map(({ value }) => formulaText(value))).toEqual(["200000¢"]);
  });

  test("what stands beside a count stays one, and is reported", () => {
    const text = `${fee}article 1 "A" / "甲"\n  when jobs <= fee\n  grant fee * jobs ${cap}`;
    expect(told(compileSnippet(text))).toEqual(["define-units-differ: fee"]);
  });
});
