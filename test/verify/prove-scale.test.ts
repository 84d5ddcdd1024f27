import { expect, test, vi } from "vitest";
import { obligationsOf } from "../../src/verify/prove/obligations.ts";
import { discharge } from "../../src/verify/smt/discharge.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { evaluatorOf } from "./evaluator-of-model.ts";
import { policyOf } from "./support.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** So many grants of three kinds, under ceilings of their own and two over all. */
function policyWith(count: number) {
  const grants = Array.from({ length: count }, (_, place) => {
    const name = `grant${place + 1}`;
    const own = ["cap 300 per project", "cap 3 awards per project", "cap 20 per claim or refuse"];
    return `  grant ${name} "Grant ${place + 1}" / "资助${place + 1}": 30% of spend
    ${own[place % 3] ?? ""}`;
  });
  const names = grants.map((_, place) => `grant${place + 1}`).join(", ");
  return policyOf(`
article 1 "Many" / "多项"
${grants.join("\n")}
  joint cap 500 per enterprise per year over ${names}
  joint cap budget per year over ${names} pro rata
`);
}

/** What all questions cost together, in the solver's own count: the same on every machine. */
async function costOf(count: number): Promise<number> {
  const solver = await loadSolver();
  const policy = policyWith(count);
  let cost = 0;
  for (const obligation of obligationsOf(policy, evaluatorOf(policy))) {
    const discharged = await discharge(obligation, solver);
    expect(discharged.outcome).toBe("proved");
    cost += discharged.cost;
  }
  return cost;
}

test("eight times the grants cost at most ten times as much", async () => {
  const [few, many] = [await costOf(3), await costOf(24)];
  expect(many).toBeLessThanOrEqual(10 * few);
  expect(many).toBeGreaterThan(few);
});
