import { rational } from "../../exact/rational.ts";
import { grantsOf } from "../../emit/docs/grants.ts";
import type { Section } from "../../emit/docs/page.ts";
import { versionsOf } from "../../emit/docs/titles.ts";
import { locales } from "../../locale/locales.ts";
import type { Grant } from "../../model/grant.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import type { Addition } from "../addition.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { PageView } from "../view.ts";
import type { CurveWords } from "../words/curve.ts";
import { siteWords } from "../words/words.ts";
import type { AwardCurve } from "./award.ts";
import { awardAt, awardCurve } from "./award.ts";
import { drawing } from "./drawing.ts";
import type { Kink } from "./kinks.ts";
import { kinksOf } from "./kinks.ts";
import { amountMarks } from "./scale.ts";
import { curveStyle } from "./style.ts";

/** Below how much a grant gives, where one amount decides it: the award against that amount. */
export const curve: Addition = { style: curveStyle, below };

function below(section: Section, view: PageView): string {
  const grant = grantAt(section.id, view);
  const drawn = grant && awardCurve(grant);
  if (drawn === undefined) return "";
  const { language, prose } = view.edition;
  return figure(drawn, `${section.id}-curve`, prose, siteWords[language].curve);
}

/** The grant whose amount the section tells, by the ids that sections of articles have. */
function grantAt(id: string, { policy: { policy }, edition, page }: PageView): Grant | undefined {
  const found = /^(?:version-(\d+)-)?(?:grant-(\d+)-)?amount$/.exec(id);
  if (found === null) return undefined;
  const [, version, grant = "1"] = found;
  const told = { policy, language: edition.language, prose: edition.prose };
  const article = page.explains.find(({ kind }) => kind === "article")?.name;
  const versions = article === undefined ? [{ inForce: policy.term }] : versionsOf(article, told);
  // Earlier texts are numbered; the newest, which the page is about, is not.
  const inForce = versions.at(version === undefined ? -1 : Number(version) - 1)?.inForce;
  return inForce && grantsOf({ article, inForce }, told)[Number(grant) - 1];
}

function figure(curve: AwardCurve, id: string, prose: Prose, words: CurveWords): string {
  const kinks = kinksOf(curve, prose, words);
  const titleOf = curve.grant.discretion ? words.titleAtMost : words.title;
  const title = titleOf(text(prose.factNamed(curve.fact)));
  const notes = [words.assumptions, ...(curve.hasOthers ? [words.otherCeilings] : [])];
  const description = kinks.map(({ label }) =>
    text(prose.capitalised({ kind: "words", text: label })),
  );
  const captions = { id, title, description: description.join(separators[prose.language]), prose };
  return lines(
    `<figure class="curve">`,
    `<figcaption>${htmlText(text(prose.capitalised({ kind: "words", text: title })))}</figcaption>`,
    drawing(curve, kinks, captions),
    `<p class="hint">${htmlText(locales[prose.language].paragraph(notes))}</p>`,
    `<details><summary>${htmlText(words.asTable)}</summary>`,
    table(curve, kinks, prose, words),
    "</details>",
    "</figure>",
  );
}

const separators = { en: "; ", zh: "；" } as const;

/** The marks of the axis and the kinks, with what is awarded there. */
function table(curve: AwardCurve, kinks: readonly Kink[], prose: Prose, words: CurveWords): string {
  const shown = amountMarks(kinks.at(-1)?.x ?? 0n);
  const xs = [...new Set([...shown.slice(1), ...kinks.map(({ x }) => x)])];
  const rows = xs.sort((a, b) => (a < b ? -1 : 1)).map((x) => row(x, curve, kinks, prose, words));
  const fact = text(prose.capitalised(prose.fact(curve.fact)));
  const award = curve.grant.discretion ? words.atMost : words.award;
  const heads = [fact, award, words.whatChanges].map(
    (head) => `<th scope="col">${htmlText(head)}</th>`,
  );
  return lines(
    `<table><thead><tr>${heads.join("")}</tr></thead><tbody>`,
    ...rows,
    "</tbody></table>",
  );
}

function row(
  x: bigint,
  curve: AwardCurve,
  kinks: readonly Kink[],
  prose: Prose,
  words: CurveWords,
): string {
  const what = kinks.find((kink) => kink.x === x)?.what ?? "";
  const award = text(prose.money(awardAt(curve, x)));
  const fact = text(prose.capitalised(prose.fact(curve.fact)));
  const heading = curve.grant.discretion ? words.atMost : words.award;
  return lines(
    `<tr><td${attribute("data-label", fact)}>${htmlText(text(prose.money(rational(x))))}</td>`,
    `<td${attribute("data-label", heading)}>${htmlText(award)}</td>`,
    `<td${attribute("data-label", words.whatChanges)}>${htmlText(what)}</td></tr>`,
  );
}
