import type { Text } from "../model/text.ts";
import type { Amendment, Article, Policy, Said, Section } from "../model/policy.ts";
import type { TextNode } from "../syntax/node.ts";
import type { Arrangement } from "./amend.ts";
import type { Clauses } from "./clauses.ts";
import type { Place } from "./document.ts";
import { itemsOf } from "./document.ts";
import type { Header } from "./header.ts";
import { capsByGrant } from "./joint.ts";
import type { Naming } from "./naming.ts";
import { grantVersions } from "./versions.ts";

/** The model of a document in which no error was found. */
export function policyOf(
  document: Arrangement,
  headers: readonly Header[],
  naming: Naming,
  clauses: Clauses,
): Policy {
  ensureWhole(document, clauses);
  const [place] = document.headers;
  const [header] = headers;
  const base = must(place, "a header");
  const { languages, money, term } = must(header, "a header");
  const { policy } = base.file.tree;
  const { name } = must(policy, "a name").name;
  const around = {
    timeline: clauses.timeline,
    caps: capsByGrant(clauses.caps),
    datedBy: must(clauses.datedBy, "a date"),
    facts: naming.facts(),
  };
  return {
    name,
    title: titleOf(must(policy, "a name").title, clauses),
    languages: must(languages, "languages"),
    issuedBy: clauses.issuedBy.get(base.file),
    currency: must(money, "a currency").currency,
    term: must(term, "a term"),
    datedBy: around.datedBy,
    beneficiary: clauses.timeline.settings[0]?.beneficiary,
    agencies: naming.agencies(),
    externals: naming.externals(),
    facts: around.facts,
    defines: naming.defines(),
    sections: sectionsOf(document, clauses),
    articles: document.articles.map((article) => articleOf(article, clauses)),
    grants: clauses.grants.flatMap(({ placed, text, shared }) =>
      grantVersions(placed, must(text, "an amount"), shared, around),
    ),
    caps: clauses.caps,
    said: saidIn(base, clauses),
    examples: clauses.examples,
    amendments: document.headers
      .slice(1)
      .map((header, at) => amendmentOf(header, headers[at + 1], document, clauses)),
    sources: clauses.sources,
    span: must(policy, "a name").name.span,
  };
}

/** Whatever was written is in the model: a clause that is left out would change what is paid. */
function ensureWhole({ headers, articles }: Arrangement, clauses: Clauses): void {
  const places = [...headers, ...articles];
  const grants = places.flatMap((place) => itemsOf(place, "grant"));
  const ownCaps = grants.flatMap((grant) => [
    ...grant.clauses.filter(({ kind }) => kind === "cap"),
    ...(grant.amount.per === undefined ? [] : [grant]),
  ]);
  const jointCaps = places.flatMap((place) => itemsOf(place, "cap"));
  const examples = places.flatMap((place) => itemsOf(place, "example"));
  const isWhole =
    clauses.grants.length === grants.length &&
    clauses.caps.length === ownCaps.length + jointCaps.length &&
    clauses.examples.length === examples.length;
  if (!isWhole) throw new Error("The check lost a clause without a word.");
}

/** A policy without errors has it: without it the check would have reported one. */
function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The check let a policy pass without ${what}.`);
  return value;
}

const titleOf = (title: TextNode, { titles }: Clauses): Text => must(titles.get(title), "a title");

const saidIn = (place: Place, { said }: Clauses): Said => must(said.get(place), "what is said");

const sectionsOf = (
  { sections, sectionOf, articles }: Arrangement,
  clauses: Clauses,
): readonly Section[] =>
  sections.map(({ node }) => {
    const numbers = articles.map(({ article }) => article?.number ?? "");
    const own = numbers.filter((number) => sectionOf.get(number) === node);
    const title = titleOf(node.title, clauses);
    return { number: node.number, title, articles: [...new Set(own)] };
  });

function articleOf(place: Place, clauses: Clauses): Article {
  const { number, title } = must(place.article, "an article");
  return {
    number,
    title: titleOf(title, clauses),
    inForce: place.inForce,
    said: saidIn(place, clauses),
    span: title.span,
  };
}

function amendmentOf(
  place: Place,
  header: Header | undefined,
  { changes }: Arrangement,
  clauses: Clauses,
): Amendment {
  const policy = must(place.file.tree.policy, "a name");
  return {
    name: policy.name.name,
    title: titleOf(policy.title, clauses),
    effective: must(header?.term, "a term"),
    issuedBy: clauses.issuedBy.get(place.file),
    changes: changes.get(place.file) ?? [],
    said: saidIn(place, clauses),
  };
}
