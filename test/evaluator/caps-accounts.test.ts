import { expect, test } from "vitest";
import { byTheShortWay } from "../mutation/short-way.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * What is counted grows with those for whom it is counted. They are few, as room that was doubled
 * for each of them, which the mutation run tries, would fill the memory with more.
 */

test("more accounts than there is room for at first", async () => {
  const policy = policyWith(`grant main "main": spend
  cap 100 per firm per year
  cap 70 per firm in any 2 years
  cap 9 consecutive years per firm
`);
  const { openLedger } = await evaluatorOf(policy);
  const firms = Array.from({ length: 22 }, (_, place) => `${place}`);
  for (const open of [openLedger, byTheShortWay(openLedger)]) {
    const ledger = open();
    const ask = (firm: string) => ledger.submit(claimOn("main", { firm, spend: "60" }));
    for (const firm of firms) expect(ask(firm)).toMatchObject({ award: 6000 });
    for (const firm of firms) expect(ask(firm)).toMatchObject({ award: 1000 });
    for (const firm of firms) expect(ask(firm)).toMatchObject({ outcome: "refused" });
  }
});
