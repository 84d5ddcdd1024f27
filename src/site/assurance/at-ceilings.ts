import type { Section } from "../../emit/docs/page.ts";
import { text } from "../../prose/phrase.ts";
import { hrefTo, policyPage } from "../address.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { PageView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import type { Assurance } from "../evidence/assurance.ts";
import { assuranceOf, isAlike } from "../evidence/assurance.ts";
import { noEvidence } from "../evidence/evidence.ts";
import { slug } from "./how-we-know.ts";

/** Below ceilings: how they are assured, once for all that are alike, with a link to how we know. */
export function atCeilings({ caps }: Section, view: PageView): string {
  const { policy, edition, path } = view;
  const { evidence = noEvidence } = policy;
  const { at, of, title } = siteWords[edition.language].assurance;
  const found = caps.map((cap) => ({ cap, assurance: assuranceOf(cap.id, evidence) }));
  const [first] = found;
  if (first === undefined) return "";
  const told = ({ kind, sequences }: Assurance): string => htmlText(at[kind](sequences));
  const href = hrefTo(path, policyPage(policy.name, edition.language, slug));
  const link = `<a${attribute("href", href)}>${htmlText(title)}</a>`;
  if (found.every(({ assurance }) => isAlike(assurance, first.assurance))) {
    return `<p class="assurance">${told(first.assurance)} ${link}</p>`;
  }
  const items = found.map(({ cap, assurance }) => {
    const ceiling = text(edition.prose.capitalised(edition.prose.cap(cap)));
    return `<li>${htmlText(of(ceiling))}${told(assurance)}</li>`;
  });
  return lines(`<ul class="assurance">`, ...items, `<li>${link}</li>`, "</ul>");
}
