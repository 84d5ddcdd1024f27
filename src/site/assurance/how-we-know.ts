import type { Block, Cell, Section } from "../../emit/docs/page.ts";
import { bullets, paragraphs, section, table } from "../../emit/docs/page.ts";
import type { Edition } from "../../emit/docs/edition.ts";
import { isPartOfTerm } from "../../emit/docs/edition.ts";
import type { Cap } from "../../model/cap.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { words } from "../../prose/phrase.ts";
import { articleNames } from "../references/places.ts";
import type { EditionView } from "../view.ts";
import type { AssuranceWords, KindCount, Told } from "../words/assurance.ts";
import { siteWords } from "../words/words.ts";
import type { Assurance, AssuranceKind } from "../evidence/assurance.ts";
import { assuranceOf, checked } from "../evidence/assurance.ts";
import type { Evidence } from "../evidence/evidence.ts";

/** The page's name, in every language. */
export const slug = "how-we-know";

/** The section below which the command that audits stands. */
export const auditId = "audit";

/** The whole page: what is promised, how it is known ceiling by ceiling, and what it rests on. */
export function howWeKnow(
  policy: Policy,
  evidence: Evidence,
  edition: EditionView,
): readonly Section[] {
  const own = siteWords[edition.language].assurance;
  return [
    ...part("promise", own.promise[checked(evidence)]),
    ...part("ceilings", own.ceilings, ceilings(policy, evidence, edition)),
    ...part("proof", own.proof, [], paragraphs(proofFigures(evidence, own).map(words))),
    ...part("rests-on", own.restsOn, [], listed(own.restsOn.items, [own.restsOn.closing])),
    ...part("tests", own.tests, [], paragraphs([words(testFigures(evidence, own))])),
    ...part(auditId, own.audit),
    ...part("limits", own.limits, [], listed(own.limits.items, [])),
  ];
}

const part = (
  id: string,
  { heading, paragraphs: told }: Told,
  before: readonly Block[] = [],
  after: readonly Block[] = [],
): readonly Section[] =>
  section(id, words(heading), [...before, ...paragraphs(told.map(words)), ...after]);

const listed = (items: readonly string[], closing: readonly string[]): readonly Block[] => [
  ...bullets(items.map(words)),
  ...paragraphs(closing.map(words)),
];

/** How many there are of each kind, and each with its verdict and the reason for it. */
function ceilings(policy: Policy, evidence: Evidence, edition: EditionView): readonly Block[] {
  const own = siteWords[edition.language].assurance;
  const found = versionsOfCaps(policy.caps).map((versions) => ({
    versions,
    assurance: assuranceOf(versions[0].id, evidence),
  }));
  const rows = found.map(({ versions, assurance }): readonly Cell[] => [
    articleNames([versions[0].article], edition, policy),
    told(versions, { ...edition, policy }),
    verdict(assurance, own),
  ]);
  const counts = countsOf(found.map(({ assurance }) => assurance.kind));
  return [
    ...paragraphs([words(own.summary(found.length, counts))]),
    ...table([own.place, own.ceiling, own.assurance], rows),
  ];
}

/** Versions of one ceiling, the earliest first: a verdict is about all of them together. */
type Versions = readonly [Cap, ...Cap[]];

function versionsOfCaps(caps: readonly Cap[]): readonly Versions[] {
  const found = new Map<string, Versions>();
  for (const cap of caps) {
    const before = found.get(cap.id);
    found.set(cap.id, before === undefined ? [cap] : [...before, cap]);
  }
  return [...found.values()];
}

/** Each with the days on which it is in force, where these are not all days of the policy. */
function told(versions: Versions, edition: Edition): Cell {
  const { policy, language, prose } = edition;
  const { version } = siteWords[language].assurance;
  return versions
    .map((cap) =>
      isPartOfTerm(cap.inForce, edition)
        ? version(prose.cap(cap), prose.inForce(withinTerm(cap.inForce, policy.term)))
        : prose.cap(cap),
    )
    .map(prose.capitalised);
}

const verdict = ({ kind, because }: Assurance, own: AssuranceWords): Cell =>
  [own.verdicts[kind], ...because.map((reason) => own.unproved[reason])].map(words);

const kinds = [
  "proved",
  "tested",
  "usual",
  "unproved",
  "failed",
] as const satisfies readonly AssuranceKind[];

const countsOf = (found: readonly AssuranceKind[]): readonly KindCount[] =>
  kinds
    .map((kind) => ({ kind, count: found.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0);

const proofFigures = ({ proof }: Evidence, own: AssuranceWords): readonly string[] =>
  proof === undefined
    ? [own.notProved]
    : [own.proved(proof), ...(proof.faults > 0 ? [own.faults(proof.faults)] : [])];

const testFigures = ({ tests }: Evidence, own: AssuranceWords): string =>
  tests === undefined ? own.notTested : own.tested(tests);
