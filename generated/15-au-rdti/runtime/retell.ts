import { workOutAmount } from "./amount.ts";
import type { Books } from "./books.ts";
import { limitOf, meetWith } from "./capped.ts";
import { Case } from "./case.ts";
import { Draft, standing } from "./draft.ts";
import { cell } from "./growing.ts";
import { judge } from "./judge.ts";
import { contains } from "./period.ts";
import type { Version } from "./plan.ts";
import { Prepared } from "./prepared.ts";

/**
 * Tells again how a plain claim came to its result. Its entry keeps the facts and, of each cap
 * that left less, what it had counted before; all else follows from them, so that no step needs to
 * be kept for the many that nobody asks about.
 */
export function retell(entry: number, books: Books): Draft {
  const claim = claimOf(entry, books);
  const { version } = claim;
  if (version === undefined) throw new RangeError(`Entry ${entry} is of no version.`);
  const [it, draft] = [new Case(claim, books), new Draft(books.values.names)];
  judge(version, it, draft);
  if (draft.state === standing) workOutAmount(version, it, draft);
  const met = books.entries.steps(entry);
  for (let place = 0; place < met.length; place += 2) {
    meetAgain(cell(met, place), cell(met, place + 1), version, it, draft);
  }
  return draft;
}

function claimOf(entry: number, books: Books): Prepared {
  const { entries } = books;
  const subject = books.subject(entries.subject(entry));
  const [id, day, decided] = [entries.id(entry), entries.day(entry), entries.decided(entry)];
  const version = subject.versions.find(({ grant }) => contains(grant.inForce, day));
  return new Prepared({ subject, version, id, day, decided, given: books.given(entry) }, books);
}

function meetAgain(code: number, used: number, version: Version, it: Case, draft: Draft): void {
  const plan = version.bindings.find((binding) => binding.plan.code === code)?.plan;
  if (plan === undefined) throw new RangeError(`No cap ${code} binds ${version.grant.name}.`);
  meetWith(plan, limitOf(plan, it.facts, it), used, version.rounding.unit, draft);
}
