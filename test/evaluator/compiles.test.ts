import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import { policyWith } from "../support/deciding.ts";
import { evaluatorFiles, runtime } from "../support/evaluator.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

/*
 * Every evaluator passes the strictest settings of the compiler, as a developer who takes it into
 * a repository would have them, and finds the mistakes that a developer makes.
 */

const folder = mkdtempSync(join(tmpdir(), "evaluators-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** One runtime serves all evaluators here, since they differ only in the module itself. */
function write(name: string, policy: Policy): void {
  const module = evaluatorFiles(policy).find(({ path }) => path === "evaluator.ts");
  writeFileSync(join(folder, `${name}.ts`), module?.text ?? "");
}

function setUp(): void {
  mkdirSync(join(folder, "runtime"));
  for (const { path, text } of runtime) writeFileSync(join(folder, "runtime", path), text);
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  const settings = {
    extends: resolve("tsconfig.json"),
    compilerOptions: {
      noEmit: true,
      composite: false,
      incremental: false,
      rootDir: ".",
      types: [],
    },
    include: ["*.ts", "runtime/*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
}

const odd = policyWith(`fact 算力: money "computing */ power"
fact default: money "default"
fact f: count "f"
fact it: date "it"
fact readings: yes/no "readings"
fact row: list of (f money "f", it yes/no "it", class count "class") "row"
fact choice: one of (class "class", default "default", 大 "large") "choice"
define whole as min(default, 100) "a name of the runtime"
define claim2 as it + 1 months "a date"
define fits as readings and f >= 1 "a condition"
grant class2 "class": 算力 if choice is 大, otherwise default
  when fits and claim2 < 2030-01-01
  cap 100 per firm per year
grant Class2 "Class": whole + (sum of (f if it, otherwise (class * 1)) over row)
  cap 100 per firm per year
grant 券 "voucher": f * 1 cap 100 per firm per year
grant ledger "ledger": (awarded by this per firm) + default cap 100 per firm per year
`);

/** What a developer writes; each line that must not compile is marked. */
const usage = `
import { openLedger } from "./longgang-ai-2025.ts";
import type { Article2Claim, Claim } from "./longgang-ai-2025.ts";

const ledger = openLedger();
const good: Article2Claim = {
  grant: "article2",
  enterprise: "A",
  matter: "m",
  applied: "2025-03-03",
  annualBudget: "500000000.00",
  computeSpend: 1_500_000_000n,
};
export const result = ledger.submit(good);
export const award: number | undefined = "award" in result ? result.award : undefined;
export const claims: readonly Claim[] = [good, { ...good, id: "2" }];

// @ts-expect-error a fact is forgotten
ledger.submit({ grant: "article2", enterprise: "A", matter: "m", applied: "2025-03-03", annualBudget: 1 });
// @ts-expect-error a fact is misspelt
ledger.submit({ ...good, computeSpend: undefined, computSpend: 1 });
// @ts-expect-error there is no such grant
ledger.submit({ ...good, grant: "article1" });
// @ts-expect-error article 2 knows no decision
ledger.submit({ ...good, decided: 1 } satisfies Article2Claim);
// @ts-expect-error there is no such stage
ledger.submit({ grant: "trial", enterprise: "A", matter: "m", applied: "2025-03-03", annualBudget: 1, stage: "formed", robotRd: 1 });
// @ts-expect-error a number is no yes or no
ledger.submit({ grant: "article16", enterprise: "A", organiser: "O", activity: "a", matter: "m", applied: "2025-03-03", annualBudget: 1, activityCost: 1, activityRegistered: 1 });
// @ts-expect-error another programme's award says what was given
ledger.quote({ grant: "districtPolicies", matter: "m", applied: "2025-03-03" });
// @ts-expect-error an event names a claim
ledger.reverse();
ledger.record({ event: "reverse", claim: "2" });
// @ts-expect-error a payment says how much it is
ledger.record({ event: "pay", claim: "2" });
// @ts-expect-error an award is completed as a whole
ledger.record({ event: "complete", claim: "2", amount: 1 });
`;

test("every evaluator compiles, and finds a developer's mistakes", { timeout: 120_000 }, () => {
  setUp();
  for (const file of [...policyFiles("policies"), ...policyFiles("test/language")]) {
    const { policy } = compile(file, repository);
    const name = file.path.replace(/^.*\//, "").replace(/\.policy$/, "");
    if (policy !== undefined) write(name, policy);
  }
  write("odd", odd);
  writeFileSync(join(folder, "usage.ts"), usage);
  const compiler = resolve("node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [compiler, "--project", folder], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
