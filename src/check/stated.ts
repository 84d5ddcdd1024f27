import type { Cap } from "../model/cap.ts";
import { scopeFacts } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import {
  amountFormulas,
  conditionFormulas,
  limitFormula,
  rankingFormulas,
  stageShares,
} from "../model/formulas.ts";
import type { Grant, Stated } from "../model/grant.ts";
import type { Formula } from "../model/walk.ts";
import { children, ownFacts } from "../model/walk.ts";

type Mentioning = Pick<
  Grant,
  "payee" | "conditions" | "amount" | "less" | "atLeast" | "nothingBelow" | "payment"
> & {
  readonly accumulated: Pick<NonNullable<Grant["accumulated"]>, "scope"> | undefined;
  readonly caps: readonly Cap[];
};

/**
 * The facts that a claim on the grant states (manual, section 5, last paragraph), in the order of the
 * document: everything mentioned in its clauses, the conditions above it and the caps that bind it,
 * and whatever those facts belong to. Only a fact of a branch not taken may be missing.
 */
export function statedFacts(
  grant: Mentioning,
  datedBy: Fact,
  facts: readonly Fact[],
): readonly Stated[] {
  const mentions = new Mentions();
  for (const fact of [datedBy, grant.payee]) mentions.state(fact, true);
  for (const formula of formulasOf(grant)) mentions.visit(formula, true);
  const counters = [grant.accumulated, ...grant.caps].filter((one) => one !== undefined);
  for (const { scope } of counters) {
    for (const fact of scopeFacts(scope)) mentions.state(fact, true);
  }
  return mentions.inOrder(facts);
}

const formulasOf = (grant: Mentioning): readonly Formula[] => [
  ...conditionFormulas(grant),
  ...amountFormulas(grant),
  ...stageShares(grant),
  ...grant.caps.flatMap((cap) => [limitFormula(cap), ...rankingFormulas(cap)]),
];

class Mentions {
  readonly #always = new Map<string, boolean>();
  readonly #named = new Map<string, Fact>();
  readonly #seen = { always: new Set<Formula>(), sometimes: new Set<Formula>() };

  visit(formula: Formula, always: boolean): void {
    const seen = always ? this.#seen.always : this.#seen.sometimes;
    if (seen.has(formula)) return;
    seen.add(formula);
    for (const fact of ownFacts(formula)) this.state(fact, always);
    const branches = branchesOf(formula);
    for (const part of children(formula)) this.visit(part, always && !branches.includes(part));
  }

  /** With the facts that its value belongs to. */
  state(fact: Fact, always: boolean): void {
    const known = this.#always.get(fact.name);
    if (known === true || known === always) return;
    this.#always.set(fact.name, always);
    if (!this.#named.has(fact.name)) this.#named.set(fact.name, fact);
    for (const owner of fact.per) this.state(owner, always);
  }

  inOrder(facts: readonly Fact[]): readonly Stated[] {
    const order = [...new Set(facts.map(({ name }) => name))];
    return order.flatMap((name) => {
      const [fact, always] = [this.#named.get(name), this.#always.get(name)];
      return fact === undefined || always === undefined ? [] : [{ fact, always }];
    });
  }
}

/** Of the parts of a formula, those that are worked out only where their key or condition says so. */
function branchesOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "conditional":
      return [formula.then, formula.otherwise];
    case "table": {
      const { rows, otherwise } = formula;
      const values = rows.map(({ value }) => value);
      return otherwise === undefined ? values : [...values, otherwise];
    }
    default:
      return [];
  }
}
