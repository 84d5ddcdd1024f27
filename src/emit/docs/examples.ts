import { runExample } from "../../interpret/example.ts";
import type { Claim } from "../../model/claim.ts";
import type { Example } from "../../model/example.ts";
import type { Reason, Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { text, words } from "../../prose/phrase.ts";
import { prose as proseIn } from "../../prose/prose.ts";
import type { ExampleStep } from "../../prose/renderer.ts";
import type { Edition } from "./edition.ts";
import type { Block, Cell, Section } from "./page.ts";
import { paragraph, section, table, terms } from "./page.ts";

/** Worked examples: what is claimed, what it comes to, and why. */
export function workedExamples(
  examples: readonly Example[],
  prefix: string,
  edition: Edition,
): readonly Section[] {
  const { prose } = edition;
  const sections = examples.flatMap((example, place) =>
    section(`${prefix}example-${place + 1}`, prose.text(example.title), worked(example, edition)),
  );
  return section(`${prefix}examples`, words(prose.words.examples), [], { sections });
}

function worked(example: Example, edition: Edition): readonly Block[] {
  const { prose } = edition;
  const { given, steps } = prose.example(example);
  const columns = columnsFor(steps, outcomeReasons(example, edition), edition);
  return [
    ...terms([{ term: words(prose.words.exampleGiven), description: given }]),
    ...stretches(steps).flatMap((stretch) => told(stretch, columns, edition)),
  ];
}

type ClaimStep = Extract<ExampleStep, { kind: "claim" }>;
type EventStep = Extract<ExampleStep, { kind: "event" }>;

/** Claims that follow one another, one by one or as one round; or an event between them. */
type Stretch = readonly ClaimStep[] | EventStep;

function stretches(steps: readonly ExampleStep[]): readonly Stretch[] {
  return steps.reduce<readonly Stretch[]>((before, step) => {
    const last = before.at(-1);
    if (step.kind === "event") return [...before, step];
    const continues = isClaims(last) && last[0]?.round === step.round;
    return continues ? [...before.slice(0, -1), [...last, step]] : [...before, [step]];
  }, []);
}

const isClaims = (stretch: Stretch | undefined): stretch is readonly ClaimStep[] =>
  Array.isArray(stretch);

function told(stretch: Stretch, columns: readonly Column[], { prose }: Edition): readonly Block[] {
  if (!isClaims(stretch)) return [paragraph(stretch.sentence)];
  const isRound = stretch[0]?.round !== undefined;
  return [
    ...(isRound ? [paragraph(words(prose.words.exampleRound))] : []),
    ...table(
      columns.map(({ head }) => head),
      stretch.map((step) => columns.map(({ cell }) => cell(step))),
    ),
  ];
}

interface Column {
  readonly head: string;
  readonly cell: (step: ClaimStep) => Cell;
}

/** Only the columns that tell claims apart or say why. */
function columnsFor(
  steps: readonly ExampleStep[],
  reasons: ReadonlyMap<number, Phrase>,
  { prose }: Edition,
): readonly Column[] {
  const { exampleNumber, exampleClaim, exampleFacts, exampleOutcome, reason } = prose.words;
  const claims = steps.filter((step) => step.kind === "claim");
  const grants = new Set(claims.map(({ grant }) => text(grant)));
  return [
    ...(claims.length > 1
      ? [{ head: exampleNumber, cell: ({ number }: ClaimStep) => [words(String(number))] }]
      : []),
    ...(grants.size > 1 ? [{ head: exampleClaim, cell: ({ grant }: ClaimStep) => [grant] }] : []),
    { head: exampleFacts, cell: ({ facts }) => facts },
    { head: exampleOutcome, cell: ({ outcome }) => [outcome] },
    ...(reasons.size > 0
      ? [{ head: reason, cell: ({ number }: ClaimStep) => reasonOf(number, reasons) }]
      : []),
  ];
}

const reasonOf = (number: number, reasons: ReadonlyMap<number, Phrase>): Cell => {
  const reason = reasons.get(number);
  return reason === undefined ? [] : [reason];
};

/**
 * Why each claim comes to what it does, by its number. A text that was replaced keeps its examples as
 * they stood; where they no longer come out so, no reason of today explains them. A claim that lacks
 * something has no amount to explain, and one that awaits a decision may have nothing to add.
 */
function outcomeReasons(example: Example, edition: Edition): ReadonlyMap<number, Phrase> {
  const { policy, prose } = edition;
  const outcomes = runExample(policy, example, (reason, claim) =>
    reasonText(reason, claim, policy),
  );
  if (!outcomes.every(({ asExpected }) => asExpected)) return new Map();
  return new Map(
    outcomes.flatMap((ran): readonly (readonly [number, Phrase])[] => {
      if (ran.kind === "event" || ran.result.outcome === "error") return [];
      const { claim, result } = ran;
      if (saysItself(result)) return [];
      return [[claim.number, prose.outcome(result, claim.claim)]];
    }),
  );
}

/** Of a claim that awaits a decision, the bound is all there is to say, and stands beside it. */
const saysItself = (result: Result): boolean =>
  result.outcome === "undecided" && result.by === undefined && result.notes.length === 0;

/** In every language of the policy: `is refused by` quotes one of them. */
const reasonText = (reason: Reason, claim: Claim, policy: Policy): string =>
  policy.languages
    .map((language) => text(proseIn(language, policy).reason(reason, claim)))
    .join(" ");
