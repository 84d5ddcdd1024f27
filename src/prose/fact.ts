import type { PageSetting } from "./grammar.ts";
import type { Agency, Fact } from "../model/fact.ts";
import type { Grant } from "../model/grant.ts";
import { factKind } from "./kind.ts";
import { label } from "./label.ts";
import { nothing, phrase, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { FactRow } from "./renderer.ts";

/** What a language says of what a claim states. */
export interface FactWords {
  readonly byApplicant: string;
  /** "determined by the Finance Bureau" */
  readonly byAgency: (agency: Agency, fact: Fact, s: PageSetting) => Phrase;
  /** ", one for each enterprise and each year" */
  readonly oneForEach: (owners: readonly Phrase[]) => Phrase;
  readonly each: (owner: Fact, s: PageSetting) => Phrase;
  readonly eachYear: string;
}

/** "computing-power expenses | amount of money | stated by the applicant" */
export const whatToState = ({ states }: Grant, s: PageSetting): readonly FactRow[] =>
  states.map(({ fact, always }) => ({
    fact: label(fact, s),
    kind: phrase`${factKind(fact.type, s)}${belongsTo(fact, s)}`,
    source: source(fact, s),
    isFound: fact.setBy !== undefined,
    always,
  }));

function source(fact: Fact, s: PageSetting): Phrase {
  const { fact: say } = s.tongue;
  return fact.setBy === undefined ? words(say.byApplicant) : say.byAgency(fact.setBy, fact, s);
}

function belongsTo({ per, perYear }: Fact, s: PageSetting): Phrase {
  const { fact: say } = s.tongue;
  const owners = per.map((owner) => say.each(owner, s));
  const all = perYear ? [...owners, words(say.eachYear)] : owners;
  return all.length === 0 ? nothing : say.oneForEach(all);
}
