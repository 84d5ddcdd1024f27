import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { emitDocs } from "../../src/emit/docs/docs.ts";

const header = `policy demo "Demo"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-10
  dated by applied
  beneficiary firm
  responsible office

agency office "authorities of the district"
fact firm: id "enterprise|enterprises"
fact applied: date "date of application"
fact spend: money "expenses"

grant voucher "Voucher": up to 30% of spend cap 100 per firm per year

example "One claim"
`;

const page = (claims: string): string => {
  const file = { path: "demo.policy", text: `${header}${claims}` };
  const { policy, diagnostics } = compile(file, { read: () => undefined });
  if (policy === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join());
  return emitDocs(policy)[0]?.text ?? "";
};

const claim = (spend: number): string =>
  `  claim voucher with firm "A", applied 2025-03-01, spend ${spend}`;

test("a bound that awaits a decision needs no reason beside it", () => {
  const text = page(`${claim(200)} gives up to 60\n`);
  expect(text).toContain("| Stated | Award |\n");
  expect(text).toContain("expenses: CNY 200 | to be decided, at most CNY 60 |");
});

test("a ceiling that bounds a decision is a reason", () => {
  const text = page(`${claim(1_000)} gives up to 100\n`);
  expect(text).toContain("| Stated | Award | Reason |\n");
  expect(text).toContain(
    "| To be decided, at most CNY 100: this is the ceiling of CNY 100 per enterprise per year. |",
  );
});

test("the authorities responsible begin their line with a capital letter", () => {
  expect(page(`${claim(200)} gives up to 60\n`)).toContain("\nAuthorities of the district\n");
});
