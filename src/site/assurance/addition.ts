import { section } from "../content/section.ts";
import type { Standing } from "../content/inline.ts";
import type { Addition } from "../addition.ts";
import { policyPage } from "../address.ts";
import { htmlText, lines } from "../html.ts";
import type { PageAboutPolicy } from "../pages/about-policy.ts";
import { pageAboutPolicy } from "../pages/about-policy.ts";
import type { EditionView, PolicyView } from "../view.ts";
import { checked } from "../evidence/assurance.ts";
import { noEvidence } from "../evidence/evidence.ts";
import { siteWords } from "../words/words.ts";
import { atCeilings } from "./at-ceilings.ts";

import { auditId, howWeKnow, slug } from "./how-we-know.ts";

/** How each ceiling is assured, and a page that tells how that is known. */
export const assurance: Addition = {
  below: atCeilings,
  files: (site) =>
    site.policies
      .filter(hasCeilings)
      .flatMap((policy) =>
        policy.editions.map((edition) =>
          pageAboutPolicy(pageOf(policy, edition), edition, policy, site),
        ),
      ),
  aboutPolicy: ({ policy, edition: { language } }) =>
    hasCeilings(policy)
      ? [
          {
            path: policyPage(policy.name, language, slug),
            text: siteWords[language].assurance.title,
          },
        ]
      : [],
  style: `.assurance { color: var(--muted); font-size: 0.95rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.75rem 1rem; border: 1px solid var(--line); }
`,
};

/** The slugs of the pages that it adds to a policy. */
export const assuranceSlugs = (policy: PolicyView): readonly string[] =>
  hasCeilings(policy) ? [slug] : [];

const hasCeilings = ({ policy: { caps } }: PolicyView): boolean => caps.length > 0;

function pageOf(
  { name, policy, evidence = noEvidence }: PolicyView,
  edition: EditionView,
): PageAboutPolicy {
  const { title, description, register } = siteWords[edition.language].assurance;
  const command = `<pre><code>${htmlText(`edict audit ${name}.policy ${register}`)}</code></pre>`;
  const lead = description[checked(evidence)];
  const content = (standing: Standing): string => {
    const below = ({ id }: { readonly id: string }): string => (id === auditId ? command : "");
    const frame = { standing, beside: () => "", below };
    return lines(...howWeKnow(policy, evidence, edition).map((one) => section(one, 2, frame)));
  };
  return { slug, title, description: lead, content };
}
