import type { Block, Cell, Section } from "../../emit/docs/page.ts";
import { bullets, list, section, table, terms } from "../../emit/docs/page.ts";
import type { Agency, External, Fact } from "../../model/fact.ts";
import type { Policy, Said } from "../../model/policy.ts";
import { words } from "../../prose/phrase.ts";
import type { FactRow } from "../../prose/renderer.ts";
import { deciders } from "../../prose/requirement.ts";
import type { EditionView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { articleNames, grantPlaces } from "./places.ts";

/** What claims state, what terms mean, and who is responsible for what, with where each is used. */
export const glossary = (edition: EditionView, policy: Policy): readonly Section[] => [
  ...facts(edition, policy),
  ...defines(edition, policy),
  ...agencies(edition, policy),
  ...programmes(edition, policy),
];

function facts(edition: EditionView, policy: Policy): readonly Section[] {
  const { references: own } = siteWords[edition.language];
  const { fact, factKind, factSource } = edition.prose.words;
  const rows = rowsOf(edition, policy);
  const cells = policy.facts.flatMap((one): readonly (readonly Cell[])[] => {
    const row = rows.get(one);
    if (row === undefined) return [];
    const { prose } = edition;
    return [
      [
        [prose.capitalised(row.fact)],
        [prose.capitalised(row.kind)],
        [prose.capitalised(row.source)],
        grantPlaces(usersOf(one, policy), edition, policy),
      ],
    ];
  });
  return section("facts", words(own.facts), table([fact, factKind, factSource, own.usedIn], cells));
}

/** As the page of a grant that asks for it tells it. */
const rowsOf = ({ prose }: EditionView, { grants }: Policy): ReadonlyMap<Fact, FactRow> =>
  new Map(
    grants.flatMap((grant) => {
      const rows = prose.whatToState(grant);
      return grant.states.flatMap(({ fact }, place): readonly [Fact, FactRow][] => {
        const row = rows[place];
        return row === undefined ? [] : [[fact, row]];
      });
    }),
  );

const usersOf = (fact: Fact, { grants }: Policy) =>
  grants.filter(({ states }) => states.some((stated) => stated.fact === fact));

function defines(edition: EditionView, policy: Policy): readonly Section[] {
  const { references: own } = siteWords[edition.language];
  const items = policy.defines.map((define) => ({
    text: edition.prose.define(define),
    items: articleNames(define.article === undefined ? [] : [define.article], edition, policy).map(
      (text) => ({ text, items: [] }),
    ),
  }));
  return section("defines", words(own.defines), list(items));
}

function agencies(edition: EditionView, policy: Policy): readonly Section[] {
  const { references: own } = siteWords[edition.language];
  const sections = policy.agencies.flatMap((agency, place) =>
    section(
      `agency-${place + 1}`,
      edition.prose.text(agency.title),
      rolesOf(agency, edition, policy),
    ),
  );
  return section("agencies", words(own.agencies), [], { sections });
}

/** What it does, and in which articles; nothing of an agency without a role. */
function rolesOf(agency: Agency, edition: EditionView, policy: Policy): readonly Block[] {
  const { references: own } = siteWords[edition.language];
  const responsible = saidBy(policy).filter(({ said }) => said.responsible.includes(agency));
  const decided = policy.grants.filter(
    (grant) => grant.discretion && deciders(grant, policy).includes(agency),
  );
  const found = policy.facts.filter(({ setBy }) => setBy === agency);
  const interpreted = saidBy(policy).filter(({ said }) => said.interpretedBy === agency);
  const roles: readonly { readonly role: string; readonly what: Cell }[] = [
    {
      role: own.issues,
      what: policy.issuedBy === agency ? [edition.prose.policyTitle()] : [],
    },
    {
      role: own.responsibleFor,
      what: articleNames(numbersOf(responsible), edition, policy),
    },
    { role: own.decidesIn, what: grantPlaces(decided, edition, policy) },
    {
      role: own.determines,
      what: found.map((fact) => edition.prose.capitalised(edition.prose.fact(fact))),
    },
    { role: own.interprets, what: articleNames(numbersOf(interpreted), edition, policy) },
  ];
  return terms(roles.map(({ role, what }) => ({ term: words(role), description: what })));
}

interface Statement {
  readonly number: string | undefined;
  readonly said: Said;
}

/** What stands under the header, and in each version of each article. */
const saidBy = ({ said, articles }: Policy): readonly Statement[] => [
  { number: undefined, said },
  ...articles,
];

const numbersOf = (all: readonly Statement[]): readonly (string | undefined)[] =>
  all.map(({ number }) => number);

function programmes(edition: EditionView, policy: Policy): readonly Section[] {
  const { references: own } = siteWords[edition.language];
  const rows = policy.externals.map((external): readonly Cell[] => [
    [edition.prose.capitalised(edition.prose.text(external.title))],
    articleNames(placesCounting(external, policy), edition, policy),
  ]);
  const isCounted = policy.externals.some((one) => placesCounting(one, policy).length > 0);
  return section(
    "programmes",
    words(own.programmes),
    isCounted
      ? table([own.programme, own.countedIn], rows)
      : bullets(policy.externals.map(({ title }) => edition.prose.text(title))),
  );
}

/** The articles whose ceilings count what it gives. */
const placesCounting = (external: External, { caps }: Policy): readonly (string | undefined)[] =>
  caps.filter(({ externals }) => externals.includes(external)).map(({ article }) => article);
