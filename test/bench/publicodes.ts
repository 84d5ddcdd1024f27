import Engine from "publicodes";
import type { Claim } from "../../src/model/claim.ts";
import type { HandClaim } from "./by-hand.ts";

/**
 * Articles 2, 5 and 6 in Publicodes, money in yuan. The engine remembers no earlier awards, so what
 * an enterprise has had in a year is kept here and handed in.
 */
const rules = {
  spending: { "par défaut": 0 },
  decided: { "par défaut": 0 },
  used: { "par défaut": 0 },
  "article 2": { valeur: "spending * 30%", plafond: "6000000 - used" },
  "article 5": { valeur: "decided", plafond: { "le minimum de": ["500000", "2000000 - used"] } },
  "article 6": { valeur: "spending * 30%", plafond: "2000000 - used" },
};

/** The rule for each kind of claim that Publicodes is asked about. */
const ruleOf: Readonly<Record<number, string>> = { 0: "article 2", 3: "article 5", 4: "article 6" };

export const isForPublicodes = ({ grant }: Claim): boolean =>
  grant === "article2" || grant === "article5" || grant === "article6";

export class PublicodesLedger {
  readonly #engine = new Engine(rules, { warn: false });
  readonly #used = new Map<string, number>();

  /** The award in fen: the engine's figure, rounded down as the policy says. */
  award(claim: HandClaim): number {
    if (claim.amount === 0) return 0;
    const key = `${claim.kind} ${claim.enterprise} ${claim.year}`;
    const used = this.#used.get(key) ?? 0;
    this.#engine.setSituation({
      spending: claim.money / 100,
      decided: claim.decided / 100,
      used: used / 100,
    });
    const { nodeValue } = this.#engine.evaluate(ruleOf[claim.kind] ?? "");
    const award = Math.floor(Number(nodeValue) * 100);
    this.#used.set(key, used + award);
    return award;
  }
}
