import type { Section } from "../../emit/docs/page.ts";
import { text } from "../../prose/phrase.ts";
import { hrefTo, policyPage } from "../address.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { EditionView, NamedPolicy, PageView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import type { Assurance } from "../evidence/assurance.ts";
import { assuranceOf, isAlike } from "../evidence/assurance.ts";
import { noEvidence } from "../evidence/evidence.ts";
import { slug } from "./how-we-know.ts";

/** Below ceilings: how they are assured, once for all that are alike, with a link to how we know. */
export function atCeilings(section: Section, { policy, edition, path }: AtPath): string {
  const href = hrefTo(path, policyPage(policy.name, edition.language, slug));
  const { title } = siteWords[edition.language].assurance;
  return assured(section, { policy, edition }, [
    `<a${attribute("href", href)}>${htmlText(title)}</a>`,
  ]);
}

type AtPath = Pick<PageView, "policy" | "edition" | "path">;

/** The same without the link, for paper. */
export const assuredOnPaper = (section: Section, policy: NamedPolicy, edition: EditionView) =>
  assured(section, { policy, edition }, []);

function assured(
  { caps }: Section,
  { policy, edition }: { readonly policy: NamedPolicy; readonly edition: EditionView },
  more: readonly string[],
): string {
  const { evidence = noEvidence } = policy;
  const { at, of } = siteWords[edition.language].assurance;
  const found = caps.map((cap) => ({ cap, assurance: assuranceOf(cap.id, evidence) }));
  const [first] = found;
  if (first === undefined) return "";
  const told = ({ kind, sequences }: Assurance): string => htmlText(at[kind](sequences));
  if (found.every(({ assurance }) => isAlike(assurance, first.assurance))) {
    return `<p class="assurance">${[told(first.assurance), ...more].join(" ")}</p>`;
  }
  const items = found.map(({ cap, assurance }) => {
    const ceiling = text(edition.prose.capitalised(edition.prose.cap(cap)));
    return `<li>${htmlText(of(ceiling))}${told(assurance)}</li>`;
  });
  const rest = more.map((one) => `<li>${one}</li>`);
  return lines(`<ul class="assurance">`, ...items, ...rest, "</ul>");
}
