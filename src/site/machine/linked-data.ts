import { formatMinor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, floor } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Agency } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import { overlap, withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { joined, text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";

/** What a page is about, for its linked data. */
interface About {
  readonly policy: Policy;
  readonly prose: Prose;
  readonly grants: readonly Grant[];
  /** The page's own address, if anybody has said where the site is. */
  readonly url: string | undefined;
}

/**
 * The grants of a page as schema.org's MonetaryGrant, as JSON within a script element that no browser
 * runs; nothing for a page without grants.
 */
export function linkedData({ grants, ...about }: About): string {
  if (grants.length === 0) return "";
  const told = grants.map((grant) => monetaryGrant(grant, about));
  const json = { "@context": "https://schema.org", "@graph": told };
  // A "<" could end the script element or begin a comment; nothing in it should look like an entity.
  const harmless = JSON.stringify(json).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
  return `<script type="application/ld+json">${harmless}</script>`;
}

type Described = Omit<About, "grants">;

const monetaryGrant = (grant: Grant, { policy, prose, url }: Described) => ({
  "@type": "MonetaryGrant",
  name: text(prose.grantName(grant.name)),
  description: text(prose.capitalised(prose.summary(grant))),
  disambiguatingDescription: notes(grant, policy, prose),
  identifier: grant.name,
  url,
  funder: policy.issuedBy && organization(policy.issuedBy, prose),
  amount: monetaryAmount(grant, policy),
});

/** What the document, or a decision about the article of the grant, notes of itself. */
function notes({ article }: Grant, { said, amendments }: Policy, prose: Prose) {
  const decisions = amendments.filter(({ changes }) =>
    changes.some((change) => change.article === article),
  );
  const told = [said, ...decisions.map((one) => one.said)].flatMap((one) => one.notes);
  return told.length === 0 ? undefined : text(joined(told.map(prose.text), noteSeparator));
}

/** A note is whole sentences. */
const noteSeparator = " ";

const organization = ({ title }: Agency, prose: Prose) => ({
  "@type": "GovernmentOrganization",
  name: text(prose.text(title)),
});

/** In whole currency units, with the days on which the grant is in force. */
function monetaryAmount(grant: Grant, { currency, term }: Policy) {
  const most = mostOfOneAward(grant);
  const { from, until } = withinTerm(grant.inForce, term);
  return {
    "@type": "MonetaryAmount",
    currency: currency.code,
    maxValue: most && figure(most, currency.code),
    validFrom: from,
    validThrough: until,
  };
}

/**
 * The least of the amount and the ceilings that are fixed: no single award is above it. A ceiling that
 * holds in principle only may be passed.
 */
function mostOfOneAward({ amount, atLeast, caps, inForce }: Grant): Rational | undefined {
  const limits = caps
    .filter((cap) => cap.whenShort !== "in principle" && overlap(cap.inForce, inForce))
    .flatMap(({ limit }) => (limit.measure === "money" ? [limit.amount] : []));
  const own = atLeast === undefined ? [amount] : [];
  return [...own, ...limits].flatMap(fixed).sort(compare)[0];
}

const fixed = (amount: Expression): readonly Rational[] =>
  amount.kind === "constant" && amount.gives === "money" ? [amount.value] : [];

/** In whole currency units; nobody is awarded part of a minor unit. */
const figure = (minor: Rational, currency: string): number =>
  Number(formatMinor(floor(minor), currency));
