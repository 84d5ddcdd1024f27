import type { Interval } from "../../model/period.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import type { XmlElement } from "./xml.ts";
import { element } from "./xml.ts";

/** A policy in one language, under the name of its folder. */
export interface Edition {
  readonly name: string;
  readonly policy: Policy;
  readonly prose: Prose;
}

/** ISO 639-2, as the names of documents have it. */
const languageCodes: Readonly<Record<Language, string>> = { en: "eng", zh: "zho" };

/** Who made the markup. */
const editor = "#edict";

/** Identification, the events of its life, the times its texts are in force, and what it refers to. */
export const meta = (edition: Edition): XmlElement =>
  element(
    "meta",
    {},
    identification(edition),
    lifecycle(edition.policy),
    temporalData(edition.policy),
    references(edition),
  );

/** The document as such, its text in this language as last amended, and this file. */
function identification({ name, policy, prose }: Edition): XmlElement {
  const { code } = policy.currency;
  // The first two letters of a currency's code are its country's, or EU.
  const country = code.slice(0, 2).toLowerCase();
  const work = `/akn/${country}/act/${policy.term.from}/${encodeURIComponent(name)}`;
  const language = languageCodes[prose.language];
  const expressionIn = (code: string): string => `${work}/${code}@${lastChange(policy)}`;
  const expression = expressionIn(language);
  const author = element("FRBRauthor", { href: issuerId(policy) });
  return element(
    "identification",
    { source: editor },
    element(
      "FRBRWork",
      {},
      ...addressed(work),
      dated(policy.term.from, "in force"),
      author,
      element("FRBRcountry", { value: country }),
    ),
    element(
      "FRBRExpression",
      {},
      ...addressed(expression),
      dated(lastChange(policy), "in force"),
      author,
      // The official text decides, not what is said about it here.
      element("FRBRauthoritative", { value: "false" }),
      ...masterExpression(policy, prose.language, expressionIn),
      element("FRBRlanguage", { language }),
    ),
    element(
      "FRBRManifestation",
      {},
      element("FRBRthis", { value: `${expression}/!main.xml` }),
      element("FRBRuri", { value: `${expression}.xml` }),
      dated(lastChange(policy), "in force"),
      element("FRBRauthor", { href: editor }),
      element("FRBRformat", { value: "application/akn+xml" }),
    ),
  );
}

/** The policy's first language gives the ids; the others say so. */
function masterExpression(
  { languages: [first] }: Policy,
  language: Language,
  expressionIn: (code: string) => string,
): readonly XmlElement[] {
  if (first === undefined || first === language) return [];
  const href = expressionIn(languageCodes[first]);
  return [element("FRBRmasterExpression", { eId: "master", href, showAs: languageCodes[first] })];
}

const addressed = (uri: string): readonly XmlElement[] => [
  element("FRBRthis", { value: `${uri}/!main` }),
  element("FRBRuri", { value: uri }),
];

const dated = (date: string, name: string): XmlElement => element("FRBRdate", { date, name });

/** The day on which its latest amendment takes effect, or its own first day. */
const lastChange = ({ term, amendments }: Policy): string =>
  [term.from, ...amendments.map(({ effective }) => effective.from)].sort().at(-1) ?? term.from;

const issuerId = ({ issuedBy }: Policy): string =>
  issuedBy === undefined ? "#issuer" : organizationId(issuedBy.name);

export const organizationId = (agency: string): string => `#org.${agency}`;

/** Every day on which some text begins or ends, in order; an id is its place. */
const turningDays = (policy: Policy): readonly string[] =>
  [
    ...new Set(
      intervals(policy).flatMap(({ from, until }) =>
        until === undefined ? [from] : [from, until],
      ),
    ),
  ].sort();

/** The times in which texts are in force, each once, in order; an id is its place. */
function intervals({ term, articles }: Policy): readonly Interval[] {
  const all = [term, ...articles.map(({ inForce }) => withinTerm(inForce, term))];
  return all.filter((one, place) => all.findIndex((other) => same(one, other)) === place);
}

const same = (one: Interval, other: Interval): boolean =>
  one.from === other.from && one.until === other.until;

/** The group of times that an article refers to with `period`. */
export function periodId(interval: Interval, policy: Policy): string {
  const wanted = withinTerm(interval, policy.term);
  return `#tmpg_${intervals(policy).findIndex((one) => same(one, wanted)) + 1}`;
}

const eventId = (date: string, policy: Policy): string =>
  `evt_${turningDays(policy).indexOf(date) + 1}`;

function lifecycle(policy: Policy): XmlElement {
  const events = turningDays(policy).map((date) =>
    element("eventRef", {
      eId: eventId(date, policy),
      date,
      type: eventType(date, policy),
      source: eventSource(date, policy),
    }),
  );
  return element("lifecycle", { source: editor }, ...events);
}

function eventType(date: string, { term }: Policy): string {
  if (date === term.from) return "generation";
  return date === term.until ? "repeal" : "amendment";
}

/** The decision that takes effect on this day; else the document itself. */
function eventSource(date: string, { amendments }: Policy): string {
  const place = amendments.findIndex(({ effective }) => effective.from === date);
  return place < 0 ? "#original" : `#amending_${place + 1}`;
}

function temporalData(policy: Policy): XmlElement {
  const groups = intervals(policy).map((interval) => {
    const { from, until } = interval;
    const end = until === undefined ? {} : { end: `#${eventId(until, policy)}` };
    return element(
      "temporalGroup",
      { eId: periodId(interval, policy).slice(1) },
      element("timeInterval", {
        start: `#${eventId(from, policy)}`,
        ...end,
        refersTo: "#inForce",
      }),
    );
  });
  return element("temporalData", { source: editor }, ...groups);
}

function references({ name, policy, prose }: Edition): XmlElement {
  const here = `/akn/ontology`;
  const organization = (eId: string, path: string, showAs: string): XmlElement =>
    element("TLCOrganization", { eId, href: `${here}/organization/${path}`, showAs });
  const issuer = policy.issuedBy === undefined ? [organization("issuer", "issuer", name)] : [];
  return element(
    "references",
    { source: editor },
    element("original", {
      eId: "original",
      href: `/akn/act/${policy.term.from}/${encodeURIComponent(name)}`,
      showAs: text(prose.policyTitle()),
    }),
    ...policy.amendments.map((amendment, place) =>
      element("passiveRef", {
        eId: `amending_${place + 1}`,
        href: `/akn/act/${amendment.effective.from}/${encodeURIComponent(amendment.name)}`,
        showAs: text(prose.text(amendment.title)),
      }),
    ),
    ...issuer,
    ...policy.agencies.map(({ name: agency, title }) =>
      organization(
        organizationId(agency).slice(1),
        encodeURIComponent(agency),
        text(prose.text(title)),
      ),
    ),
    organization("edict", "edict", "Edict"),
    element("TLCConcept", {
      eId: "inForce",
      href: `${here}/concept/inForce`,
      showAs: prose.words.inForce,
    }),
  );
}
