import type { Choice, Expression, Table } from "../../model/amount.ts";
import type { Fact } from "../../model/fact.ts";
import type { Formula } from "../../model/walk.ts";
import { children, ownFacts } from "../../model/walk.ts";
import { canFail } from "./can-fail.ts";
import type { Env } from "./env.ts";
import { choiceCode, factCode } from "./env.ts";
import { withOwners } from "./facts-read.ts";
import { lambda } from "./lambda.ts";
import { literal, member } from "./literal.ts";
import { choiceKey, quantityKey } from "./table.ts";

/**
 * A function that looks whether the facts of the branches that these formulas take are stated, in
 * the order in which they are written; undefined where nothing is in a branch alone. An error in
 * choosing a branch is the claim's error, also where both branches need nothing.
 */
export function needsCode(
  formulas: readonly (Formula | undefined)[],
  env: Env,
): string | undefined {
  const walk = new NeedsWalk(env, new Set(), new Set());
  const statements = formulas.flatMap((formula) => (formula === undefined ? [] : walk.of(formula)));
  return statements.length === 0 ? undefined : lambda(`{\n${statements.join("\n")}\n}`);
}

/** Walks through formulas as the claim does; what was looked at once is not looked at again. */
class NeedsWalk {
  readonly #env: Env;
  readonly #stated: Set<string>;
  readonly #walked: Set<Formula>;

  constructor(env: Env, stated: Iterable<string>, walked: Iterable<Formula>) {
    this.#env = env;
    this.#stated = new Set(stated);
    this.#walked = new Set(walked);
  }

  of(formula: Formula): readonly string[] {
    if (this.#walked.has(formula)) return [];
    this.#walked.add(formula);
    switch (formula.kind) {
      case "conditional":
        return [
          ...this.of(formula.condition),
          ...this.#choice(
            this.#env.condition(formula.condition),
            canFail(formula.condition),
            this.#inBranch(formula.then),
            this.#inBranch(formula.otherwise),
          ),
        ];
      case "table":
        return formula.by.kind === "choice"
          ? this.#byChoice(formula, formula.by.of)
          : this.#byQuantity(formula, formula.by.of);
      case "total":
        return [...this.#needed([formula.over]), ...this.#inRows(formula.over, formula.value)];
      case "tally":
        return [...this.#needed([formula.over]), ...this.#inRows(formula.over, formula.where)];
      default:
        return [
          ...this.#needed(ownFacts(formula)),
          ...children(formula).flatMap((part) => this.of(part)),
        ];
    }
  }

  /** A value that belongs to a thing is nothing without the thing. */
  #needed(facts: readonly Fact[]): readonly string[] {
    const asked = facts
      .flatMap(withOwners)
      .filter((fact) => !this.#env.isSure(fact) && !this.#stated.has(fact.name));
    const unique = asked.filter(
      ({ name }, place) => asked.findIndex((each) => each.name === name) === place,
    );
    unique.forEach(({ name }) => this.#stated.add(name));
    return unique.map(
      ({ name, type }) =>
        `if (${member("f", name)} === undefined) missing(${literal(name)}, ${literal(type.kind)});`,
    );
  }

  /** What happens in a branch is no matter for what comes after it. */
  #inBranch(formula: Formula): readonly string[] {
    return new NeedsWalk(this.#env, this.#stated, this.#walked).of(formula);
  }

  #choice(
    condition: string,
    mayFail: boolean,
    then: readonly string[],
    otherwise: readonly string[],
  ): readonly string[] {
    if (then.length + otherwise.length === 0) return mayFail ? [`void ${condition};`] : [];
    const rest = otherwise.length === 0 ? "" : ` else {\n${otherwise.join("\n")}\n}`;
    return [`if (${condition}) {\n${then.join("\n")}\n}${rest}`];
  }

  #byChoice({ rows, otherwise }: Table, of: Choice): readonly string[] {
    const needed = this.#needed(of.kind === "fact" ? [of.fact] : []);
    const subject = choiceCode(of, this.#env);
    const branches = rows.map(({ key, value }) => ({
      test: `${subject} === ${choiceKey(key, this.#env)}`,
      statements: this.#inBranch(value),
    }));
    return [
      ...needed,
      ...chain(branches, otherwise === undefined ? [] : this.#inBranch(otherwise)),
    ];
  }

  #byQuantity({ rows, otherwise }: Table, subject: Expression): readonly string[] {
    const needed = this.of(subject);
    const written = rows.map(({ key, value }) => {
      const statements = this.#inBranch(value).join("\n");
      return { statements, pick: `[${quantityKey(key)}, () => {\n${statements}\n}]` };
    });
    const last = otherwise === undefined ? "" : this.#inBranch(otherwise).join("\n");
    if (last === "" && written.every(({ statements }) => statements === "")) {
      return canFail(subject) ? [...needed, `void ${this.#env.exact(subject)};`] : needed;
    }
    const picks = written.map(({ pick }) => pick).join(", ");
    return [
      ...needed,
      `byQuantity<void>(${this.#env.exact(subject)}, [${picks}], () => {\n${last}\n});`,
    ];
  }

  #inRows(over: Fact, part: Formula | undefined): readonly string[] {
    const statements = part === undefined ? [] : this.#inBranch(part);
    if (statements.length === 0) return [];
    const row = statements.some((statement) => /\brow\b/.test(statement)) ? "row" : "_row";
    return [`for (const ${row} of ${factCode(over, this.#env)}) {\n${statements.join("\n")}\n}`];
  }
}

interface Branch {
  readonly test: string;
  readonly statements: readonly string[];
}

function chain(branches: readonly Branch[], otherwise: readonly string[]): readonly string[] {
  const used = branches.filter(({ statements }) => statements.length > 0);
  if (otherwise.length === 0) {
    return used.length === 0 ? [] : [used.map(branchCode).join(" else ")];
  }
  const ifs = branches.map(branchCode);
  return [`${ifs.join(" else ")} else {\n${otherwise.join("\n")}\n}`];
}

const branchCode = ({ test, statements }: Branch): string =>
  `if (${test}) {\n${statements.join("\n")}\n}`;
