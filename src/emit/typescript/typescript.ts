import type { External } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { OutputFile } from "../output.ts";
import { capCode } from "./cap.ts";
import { claimInterface, externalFacts, grantFacts } from "./claim-type.ts";
import { defineFunctions } from "./define.ts";
import { choiceCodes, factDeclarations } from "./fact.ts";
import { grantCode } from "./grant.ts";
import { capitalised, identifier } from "./identifier.ts";
import { mentions } from "./lambda.ts";
import { comment, literal } from "./literal.ts";
import { Module, runtimeTypes, runtimeValues } from "./module.ts";
import { interval } from "./period.ts";
import { readingList } from "./reading.ts";

/** What the emitter cannot find in the model. */
export interface Surroundings {
  /** The files of `src/runtime`, each with its path in that folder. */
  readonly runtime: readonly OutputFile[];
  /** What a grant gives, in a sentence of each language. */
  readonly summary: (grant: Grant) => readonly string[];
}

/** The evaluator of a policy: one module, and beside it the runtime that it needs. */
export const emitTypeScript = (policy: Policy, around: Surroundings): readonly OutputFile[] => [
  { path: "evaluator.ts", text: evaluatorText(policy, around) },
  ...around.runtime.map(({ path, text }) => ({ path: `runtime/${path}`, text })),
];

function evaluatorText(policy: Policy, around: Surroundings): string {
  const module = new Module(policy);
  const claims = claimTypes(module, around);
  const caps = policy.caps.map((cap) => capCode(cap, module));
  const grants = grantConstants(module);
  // Formulas have by now said which defines and readings of the ledger they use.
  const defines = defineFunctions(module);
  const parts = [defines, ...caps, ...grants.map(({ code }) => code)].join("\n\n");
  const body = [
    claims,
    factDeclarations(module),
    ...(mentions(parts, "choice") ? [choiceCodes(module)] : []),
    readingList(module),
    parts,
    policyConstant(module, grants),
    openers,
  ].join("\n\n");
  return `${header(policy)}\n${imports(body)}\n\n${body}\n`;
}

const header = ({ title, name }: Policy): string =>
  comment([
    ...Object.values(title),
    "",
    `The compiled evaluator of ${name}, written by Edict. Change the policy, not this file.`,
    "",
    "It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;",
    "tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.",
  ]);

function imports(body: string): string {
  const values = runtimeValues.filter((name) => mentions(body, name));
  const types = runtimeTypes.filter((name) => mentions(body, name));
  return `import { ${values.join(", ")} } from "./runtime/index.ts";
import type { ${types.join(", ")} } from "./runtime/index.ts";

export type * from "./runtime/index.ts";
export { BadEntry, formatMinor, noAward } from "./runtime/index.ts";`;
}

/** An interface for the claims on each grant and external, and their union. */
function claimTypes(module: Module, { summary }: Surroundings): string {
  const { policy } = module;
  const names = [...new Set(policy.grants.map(({ name }) => name))];
  const grants = names.map((name) => {
    const type = typeName(name, module);
    const versions = policy.grants.filter((grant) => grant.name === name);
    const decided = versions.some(({ discretion }) => discretion) ? "optional" : "none";
    const code = claimInterface(type, name, grantFacts(policy, name), decided);
    return { type, code: `${grantComment(versions, policy, summary)}\n${code}` };
  });
  const externals = policy.externals.map((external) => {
    const type = typeName(external.name, module);
    const code = claimInterface(type, external.name, externalFacts(policy, external), "required");
    return { type, code: `${externalComment(external)}\n${code}` };
  });
  const all = [...grants, ...externals];
  const union = all.map(({ type }) => type).join(" | ");
  return [...all.map(({ code }) => code), `export type Claim = ${union};`].join("\n\n");
}

const typeName = (name: string, { identifiers }: Module): string =>
  identifiers.give(`${capitalised(identifier(name))}Claim`);

/** What the grant gives in its latest version, and the words of the source that it comes from. */
function grantComment(
  versions: readonly Grant[],
  policy: Policy,
  summary: Surroundings["summary"],
): string {
  const grant = versions.at(-1);
  if (grant === undefined) throw new Error("A grant without a version.");
  const article = policy.articles.filter(({ number }) => number === grant.article).at(-1);
  const { quotes } = article?.said ?? policy.said;
  const heading = [
    ...(article === undefined ? [] : [articleLine(article)]),
    ...Object.values(grant.title ?? {}),
  ];
  const paragraphs = [
    // An unnamed grant without an article is the whole policy.
    heading.length === 0 ? Object.values(policy.title) : heading,
    summary(grant),
    quotes.map(({ words }) => `> ${words}`),
  ];
  return comment(paragraphs.filter((lines) => lines.length > 0).flatMap(separated));
}

const separated = (lines: readonly string[], place: number): readonly string[] =>
  place === 0 ? lines : ["", ...lines];

const articleLine = ({ number, title }: Policy["articles"][number]): string =>
  `Article ${number}: ${Object.values(title).join(" / ")}`;

const externalComment = ({ title }: External): string =>
  comment([...Object.values(title), "", "Another programme: its awards are recorded here."]);

interface GrantConstant {
  readonly name: string;
  readonly code: string;
}

function grantConstants(module: Module): readonly GrantConstant[] {
  return module.policy.grants.map((grant) => {
    const name = module.identifiers.give(grant.name);
    return {
      name,
      code: `${comment([placeOf(grant, module.policy)])}\n${grantCode(grant, name, module)}`,
    };
  });
}

/**
 * "Article 2, in force from 2025-01-10 to 2026-06-30.": no day is outside the term of the policy.
 */
function placeOf({ article, inForce }: Grant, { term }: Policy): string {
  const { from, until } = withinTerm(inForce, term);
  const place = article === undefined ? "In force" : `Article ${article}, in force`;
  return `${place} from ${from}${until === undefined ? "" : ` to ${until}`}.`;
}

function policyConstant(module: Module, grants: readonly GrantConstant[]): string {
  const { choices } = module;
  const { name, currency, term, datedBy, facts, externals, caps } = module.policy;
  return `export const policy: Policy = {
    name: ${literal(name)},
    currency: { code: ${literal(currency.code)}, decimals: ${currency.decimals} },
    term: ${interval(term)},
    datedBy: ${module.fact(datedBy)},
    choices: [${choices.map(literal).join(", ")}],
    facts: [${facts.map((fact) => module.fact(fact)).join(", ")}],
    grants: [${grants.map((grant) => grant.name).join(", ")}],
    externals: [${externals.map((external) => literal(external.name)).join(", ")}],
    caps: [${caps.map((cap) => module.cap(cap)).join(", ")}],
    readings,
  };`;
}

const openers = `/**
 * A new ledger, or the one that these entries left. Throws a \`BadEntry\` where one of them is
 * none of this policy.
 */
export const openLedger = (entries?: Iterable<Entry>): Ledger<Claim> =>
  new Ledger<Claim>(policy, entries);

/** The same for claims from outside, which may be anything: every one is checked in full. */
export const openUntypedLedger = (entries?: Iterable<Entry>): Ledger<unknown> =>
  new Ledger<unknown>(policy, entries);`;
