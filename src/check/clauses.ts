import { diagnose } from "../diagnostics/diagnostic.ts";
import { headerLineFixed } from "../diagnostics/messages/header.ts";
import type { Cap } from "../model/cap.ts";
import type { Example } from "../model/example.ts";
import type { Agency, Fact } from "../model/fact.ts";
import type { GrantCondition } from "../model/grant.ts";
import type { Said, SourceText } from "../model/policy.ts";
import type { ItemNode } from "../syntax/document.ts";
import type { GrantNode } from "../syntax/grant.ts";
import type { Arrangement } from "./amend.ts";
import { checkQuantity } from "./amount.ts";
import { capsOfGrant, jointCap } from "./cap.ts";
import { checkConditions, sharedTests } from "./conditions.ts";
import { reportRenamed, reportScopeChanges } from "./counting.ts";
import { nameOfGrant } from "./declarations.ts";
import type { Place, PolicyFile, Report } from "./document.ts";
import { itemsOf, prefixOf } from "./document.ts";
import { checkExample } from "./example.ts";
import type { GrantText, PlacedGrant } from "./grant.ts";
import { checkGrant, placeGrant, reportNoPayee, reportRateOverWhole } from "./grant.ts";
import type { Header } from "./header.ts";
import { headerLine } from "./header.ts";
import type { Host } from "./host.ts";
import type { Payees } from "./joint.ts";
import { capsByGrant, reportTwoRankings } from "./joint.ts";
import { agencyNamed, factOfType } from "./lookup.ts";
import type { Naming } from "./naming.ts";
import type { Quoting } from "./quote.ts";
import { checkSaid } from "./said.ts";
import { loadSource } from "./source.ts";
import type { Settings, Timeline } from "./timeline.ts";
import type { Titles } from "./titles.ts";
import { checkTitles } from "./titles.ts";

/** Every clause of a policy, checked; what is undefined has a mistake that has been reported. */
export interface Clauses {
  readonly timeline: Timeline;
  readonly datedBy: Fact | undefined;
  readonly issuedBy: ReadonlyMap<PolicyFile, Agency | undefined>;
  readonly grants: readonly CheckedGrant[];
  /** In the order of the document. */
  readonly caps: readonly Cap[];
  readonly titles: Titles;
  readonly said: ReadonlyMap<Place, Said>;
  readonly examples: readonly Example[];
  readonly sources: readonly SourceText[];
}

export interface CheckedGrant {
  readonly placed: PlacedGrant;
  readonly text: GrantText | undefined;
  /** The conditions of its article. */
  readonly shared: readonly GrantCondition[];
}

export function checkClauses(
  document: Arrangement,
  headers: readonly Header[],
  naming: Naming,
  host: Host,
  report: Report,
): Clauses {
  const places = [...document.headers, ...document.articles];
  const timeline = timelineOf(document, headers, naming);
  const grants = places.flatMap((place) =>
    itemsOf(place, "grant").map((node) => placed(node, place, naming)),
  );
  const payees = payeesOf(grants, timeline);
  const byNode = new Map<ItemNode, PlacedGrant>(grants.map((grant) => [grant.node, grant]));
  const checked = places.map((place) => checkPlace(place, byNode, payees, naming));
  const caps = checked.flatMap((place) => place.caps);
  const all = checked.flatMap((place) => place.grants);
  reportNoPayee(grants, document.headers, report);
  reportOfGrants(all, caps, naming);
  reportTwoRankings(caps, report);
  reportScopeChanges(caps, report);
  reportRenamed(grants, caps, report);
  const quoting = quotingOf(headers, host, report);
  const saidIn = (place: Place) => checkSaid(naming.contextAt(place), quoting.get(place.file));
  return {
    timeline,
    datedBy: datedByOf(document, naming),
    issuedBy: new Map(document.headers.map((place) => [place.file, issuerOf(place, naming)])),
    grants: all,
    caps,
    titles: checkTitles(document, naming),
    said: new Map(places.map((place) => [place, saidIn(place)])),
    examples: places.flatMap((place) => examplesIn(place, naming)),
    sources: [...quoting.values()].map(({ source }) => source),
  };
}

const placed = (node: GrantNode, place: Place, naming: Naming): PlacedGrant =>
  placeGrant(node, nameOfGrant(node, place).name, naming.contextAt(place));

/** What the headers say of all grants, in time; those of amending files from their first change. */
function timelineOf(
  { headers: places, changes }: Arrangement,
  headers: readonly Header[],
  naming: Naming,
): Timeline {
  const settings: Settings[] = [];
  for (const [at, place] of places.entries()) {
    const before = settings.flatMap(({ conditions }) => conditions);
    settings.push(settingsOf(place, headers[at], before, naming));
  }
  const days = [...changes.values()].flat().map(({ from }) => from);
  return { settings, changes: days };
}

function settingsOf(
  place: Place,
  header: Header | undefined,
  before: readonly GrantCondition[],
  naming: Naming,
): Settings {
  const context = naming.contextAt(place);
  const beneficiary = headerLine(place.file, "beneficiary");
  const window = headerLine(place.file, "window");
  const rounds = headerLine(place.file, "currency") !== undefined;
  const owner = { kind: "policy", prefix: prefixOf(place) } as const;
  return {
    from: place.inForce.from,
    window: window && { from: dayIn(window.from), to: dayIn(window.to) },
    beneficiary: beneficiary && factOfType(beneficiary.fact, "id", "beneficiary", context),
    rounding: rounds ? header?.money?.rounding : undefined,
    conditions: checkConditions(sharedTests(place), owner, before, context),
  };
}

const dayIn = ({ month, day }: { readonly month: number; readonly day: number }) => ({
  month,
  day,
});

/** Whom each grant pays, in any version: the fact after `to`, or a header's beneficiary. */
function payeesOf(grants: readonly PlacedGrant[], { settings }: Timeline): Payees {
  const beneficiaries = settings.map(({ beneficiary }) => beneficiary);
  const payees = new Map<string, readonly Fact[]>();
  for (const { name, node, to } of grants) {
    const paid = node.to === undefined ? beneficiaries : [to];
    const known = paid.filter((fact) => fact !== undefined);
    payees.set(name, [...(payees.get(name) ?? []), ...known]);
  }
  return payees;
}

interface CheckedPlace {
  readonly grants: readonly CheckedGrant[];
  readonly caps: readonly Cap[];
}

/** The grants and joint caps of a place, in their order. */
function checkPlace(
  place: Place,
  byNode: ReadonlyMap<ItemNode, PlacedGrant>,
  payees: Payees,
  naming: Naming,
): CheckedPlace {
  const context = naming.contextAt(place);
  const shared = place.article === undefined ? [] : sharedConditions(place, naming);
  const grants: CheckedGrant[] = [];
  const caps: (Cap | undefined)[] = [];
  let jointCaps = 0;
  for (const item of place.items) {
    const grant = byNode.get(item);
    if (grant !== undefined) {
      const whole = checkWhole(grant, shared, payees, naming);
      grants.push({ placed: grant, text: whole.text, shared });
      caps.push(...whole.caps);
    } else if (item.kind === "cap") {
      jointCaps += 1;
      caps.push(jointCap(item, jointCaps, payees, context));
    }
  }
  return { grants, caps: caps.filter((cap) => cap !== undefined) };
}

/** Those of a header stand in the timeline. */
const sharedConditions = (place: Place, naming: Naming): readonly GrantCondition[] =>
  checkConditions(
    sharedTests(place),
    { kind: "article", prefix: prefixOf(place) },
    [],
    naming.contextAt(place),
  );

function checkWhole(
  grant: PlacedGrant,
  shared: readonly GrantCondition[],
  payees: Payees,
  naming: Naming,
): { readonly text: GrantText | undefined; readonly caps: readonly Cap[] } {
  const context = naming.contextOf(grant.name, grant.place);
  const amount = checkQuantity(grant.node.amount.value, "money", context);
  const caps = capsOfGrant(grant, amount, payees, context);
  return { text: checkGrant(grant, amount, shared, context), caps };
}

function reportOfGrants(
  grants: readonly CheckedGrant[],
  caps: readonly Cap[],
  naming: Naming,
): void {
  const binding = capsByGrant(caps);
  for (const { placed: grant, text } of grants) {
    const context = naming.contextOf(grant.name, grant.place);
    if (text !== undefined) reportRateOverWhole(text, binding.get(grant.name) ?? [], context);
  }
}

function quotingOf(
  headers: readonly Header[],
  host: Host,
  report: Report,
): ReadonlyMap<PolicyFile, Quoting> {
  const quoting = new Map<PolicyFile, Quoting>();
  for (const { file } of headers) {
    const source = loadSource(file, host, report);
    if (source !== undefined) quoting.set(file, { source, end: 0 });
  }
  return quoting;
}

/** The same in every file: the date decides which text holds, so no text can change it. */
function datedByOf({ headers }: Arrangement, naming: Naming): Fact | undefined {
  const [base, ...amending] = headers;
  const line = base && headerLine(base.file, "dated by");
  const fact = base && line && factOfType(line.fact, "date", "dated by", naming.contextAt(base));
  for (const place of amending) {
    const other = headerLine(place.file, "dated by");
    const context = naming.contextAt(place);
    const named = other && factOfType(other.fact, "date", "dated by", context);
    if (other === undefined || named === undefined || named === fact) continue;
    context.report(diagnose(headerLineFixed, { line: "dated by" }, other.span));
  }
  return fact;
}

function issuerOf(place: Place, naming: Naming): Agency | undefined {
  const line = headerLine(place.file, "issued by");
  return line && agencyNamed(line.agency, naming.contextAt(place));
}

const examplesIn = (place: Place, naming: Naming): readonly Example[] =>
  itemsOf(place, "example")
    .map((node) => checkExample(node, naming.contextOfExample(place)))
    .filter((example) => example !== undefined);
