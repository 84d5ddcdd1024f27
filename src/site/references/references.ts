import type { Section } from "../../emit/docs/page.ts";
import type { OutputFile } from "../../emit/output.ts";
import { treatmentsOf } from "../../lint/treatment.ts";
import type { Addition } from "../addition.ts";
import { policyPage } from "../address.ts";
import type { Standing } from "../content/inline.ts";
import { section } from "../content/section.ts";
import { lines } from "../html.ts";
import type { PageAboutPolicy } from "../pages/about-policy.ts";
import { pageAboutPolicy } from "../pages/about-policy.ts";
import type { EditionView, PolicyView, SiteView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { coverage } from "./coverage.ts";
import { glossary } from "./glossary.ts";
import { allReadings, countReadings } from "./readings.ts";
import { referenceStyle } from "./reference-style.ts";

/** Pages about all of a policy: its glossary, its readings, and what became of its official text. */
export const references: Addition = {
  files: (site) => site.policies.flatMap((policy) => filesOf(policy, site)),
  aboutPolicy: ({ policy, edition }) =>
    pagesAbout(policy, edition).map(({ slug, title }) => ({
      path: policyPage(policy.name, edition.language, slug),
      text: title,
    })),
  style: referenceStyle,
};

/** The slugs of those that this policy has. */
export const referenceSlugs = (policy: PolicyView): readonly string[] =>
  policy.editions
    .slice(0, 1)
    .flatMap((edition) => pagesAbout(policy, edition).map(({ slug }) => slug));

/** Only those that have something to say. */
function pagesAbout({ policy }: PolicyView, edition: EditionView): readonly PageAboutPolicy[] {
  const words = siteWords[edition.language].references;
  const readings = countReadings(policy);
  return [
    {
      slug: "glossary",
      title: words.glossary,
      description: words.glossaryDescription,
      content: (standing) => sectionsHtml(glossary(edition, policy), standing),
    },
    ...(readings === 0
      ? []
      : [
          {
            slug: "readings",
            title: words.readings,
            description: words.readingsDescription(readings),
            content: (standing: Standing) => sectionsHtml(allReadings(edition, policy), standing),
          },
        ]),
    ...(policy.sources.length === 0
      ? []
      : [
          {
            slug: "coverage",
            title: words.coverage,
            description: words.coverageDescription,
            content: (standing: Standing) =>
              lines(...treatmentsOf(policy).map((one) => coverage(one, edition, standing))),
          },
        ]),
  ];
}

const sectionsHtml = (sections: readonly Section[], standing: Standing): string =>
  lines(...sections.map((one) => section(one, 2, { standing, beside: () => "", below: () => "" })));

const filesOf = (policy: PolicyView, site: SiteView): readonly OutputFile[] =>
  policy.editions.flatMap((edition) =>
    pagesAbout(policy, edition).map((page) => pageAboutPolicy(page, edition, policy, site)),
  );
