import type { Said } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { words } from "../../prose/phrase.ts";
import { capsOverArticles } from "./caps.ts";
import { changes } from "./changes.ts";
import { contents } from "./contents.ts";
import type { Edition } from "./edition.ts";
import { workedExamples } from "./examples.ts";
import { grantTable } from "./grant-table.ts";
import type { Place } from "./grants.ts";
import { explainedByPage, gist, grantParts, grantsOf } from "./grants.ts";
import type { ListItem, Page, Section } from "./page.ts";
import { bullets, list, paragraphs, section, terms } from "./page.ts";
import { decisionNotes, notesOfDocument } from "./notes.ts";
import { officialText, readings } from "./said.ts";
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
      ...notesOfDocument(edition),
      ...decisionNotes(policy.amendments, edition),
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
      ...workedExamples(policy.examples.filter(isOutsideArticles), "", edition),
      ...readings(policy.said, "", edition),
      ...officialText(policy.said, "", edition),
      ...section("changes", words(prose.words.changes), changes(policy.amendments, edition)),
    ],
  };
}

const isOutsideArticles = ({ article }: { readonly article: string | undefined }): boolean =>
  article === undefined;

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

function description(edition: Edition): Phrase {
  const { policy, prose } = edition;
  const [purpose] = policy.said.purposes;
  if (purpose !== undefined) return prose.text(purpose);
  const [grant] = policy.grants;
  return grant === undefined ? prose.policyTitle() : prose.capitalised(prose.summary(grant));
}
