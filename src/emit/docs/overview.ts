import type { Grant } from "../../model/grant.ts";
import type { Amendment, Said } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { words } from "../../prose/phrase.ts";
import { capsOverArticles } from "./caps.ts";
import { contents } from "./contents.ts";
import type { Edition } from "./edition.ts";
import { isPartOfTerm } from "./edition.ts";
import { workedExamples } from "./examples.ts";
import type { Place } from "./grants.ts";
import { explainedByPage, gist, grantParts, grantsOf } from "./grants.ts";
import type { Cell, ListItem, Page, Section } from "./page.ts";
import { bullets, list, paragraphs, section, table, terms } from "./page.ts";
import { notes, officialText, readings } from "./said.ts";
import { articleLink, newestVersions } from "./titles.ts";

/** The policy as a whole; where it has no articles, everything. */
export function overviewPage(edition: Edition): Page {
  const { policy, prose, language } = edition;
  const outside: Place = { article: undefined, inForce: policy.term };
  return {
    language,
    slug: "index",
    title: prose.policyTitle(),
    description: description(edition),
    explains: explainedByPage([outside], edition),
    blocks: [
      ...terms(
        prose.header().map(({ term, description: told }) => ({ term, description: [told] })),
      ),
      ...gist(grantsOf(outside, edition), edition),
      ...paragraphs(policy.said.purposes.map(prose.text)),
    ],
    sections: [
      ...grantTable(edition),
      ...capsOverArticles("shared-caps", edition),
      ...grantParts(outside, "", edition),
      ...promised(edition),
      ...contents(edition),
      ...section("rules", words(prose.words.generalRules), bullets(prose.general())),
      ...changes(edition),
      ...notes(policy.said, "", edition),
      ...readings(policy.said, "", edition),
      ...workedExamples(policy.examples.filter(isOutsideArticles), "", edition),
      ...officialText(policy.said, "", edition),
    ],
  };
}

const isOutsideArticles = ({ article }: { readonly article: string | undefined }): boolean =>
  article === undefined;

/** Every grant with what it gives. On one page of everything, the line at the top has said so. */
function grantTable(edition: Edition): readonly Section[] {
  const { policy, prose } = edition;
  if (policy.articles.length === 0) return [];
  const { article, grant, amountAndCaps, inForce, grants } = prose.words;
  const dated = policy.grants.some((one) => isPartOfTerm(one.inForce, edition));
  const rows = policy.grants.map((one): readonly Cell[] => [
    one.article === undefined ? [] : [prose.capitalised(prose.articleName(one.article))],
    [prose.grantName(one.name)],
    [prose.capitalised(prose.summary(one))],
    ...(dated ? [dates(one, edition)] : []),
  ]);
  const head = [article, grant, amountAndCaps, ...(dated ? [inForce] : [])];
  return section("grants", words(grants), table(head, rows));
}

/** On which days it holds, unless it holds as long as the policy. */
const dates = ({ inForce }: Grant, edition: Edition): Cell =>
  isPartOfTerm(inForce, edition) ? [edition.prose.capitalised(edition.prose.inForce(inForce))] : [];

/** What the policy promises without an amount, in general and article by article. */
function promised(edition: Edition): readonly Section[] {
  const { policy, prose } = edition;
  const promises = ({ commitments }: Said): readonly ListItem[] =>
    commitments.map((text) => ({ text: prose.text(text), items: [] }));
  const ofArticles = newestVersions(edition)
    .filter(({ said }) => said.commitments.length > 0)
    .map(({ number, said }) => ({ text: articleLink(number, edition), items: promises(said) }));
  const items = [...promises(policy.said), ...ofArticles];
  return section("commitments", words(prose.words.commitments), list(items));
}

/** The decisions that changed the policy. */
function changes(edition: Edition): readonly Section[] {
  const { policy, prose } = edition;
  const items = policy.amendments.flatMap((one) => change(one, edition));
  return section("changes", words(prose.words.changes), list(items));
}

function change(amendment: Amendment, { prose }: Edition): readonly ListItem[] {
  const [decision, ...details] = prose.amendment(amendment);
  const notes = amendment.said.notes.map(prose.text);
  if (decision === undefined) return [];
  return [{ text: decision, items: [...details, ...notes].map((text) => ({ text, items: [] })) }];
}

function description(edition: Edition): Phrase {
  const { policy, prose } = edition;
  const [purpose] = policy.said.purposes;
  if (purpose !== undefined) return prose.text(purpose);
  const [grant] = policy.grants;
  return grant === undefined ? prose.policyTitle() : prose.capitalised(prose.summary(grant));
}
