import type { Grant } from "../../model/grant.ts";
import { isEmpty, words } from "../../prose/phrase.ts";
import { ceilingsOf } from "./caps.ts";
import type { Edition } from "./edition.ts";
import type { Cell, Section } from "./page.ts";
import { section, table } from "./page.ts";

/**
 * Every grant with what it gives, up to which ceilings, for whom and when. On one page of everything, the
 * line at the top has said so.
 */
export function grantTable(edition: Edition): readonly Section[] {
  const { policy, prose } = edition;
  if (policy.articles.length === 0) return [];
  const { grant, howMuch, ceiling, isFor, inForce, grants } = prose.words;
  const rows = policy.grants.map((one) => grantRow(one, edition));
  const head = [grant, howMuch, ceiling, isFor, inForce];
  return section("grants", words(grants), table(head, rows, { isSortable: true }));
}

function grantRow(grant: Grant, { prose }: Edition): readonly Cell[] {
  const { article, name, payee, inForce, window } = grant;
  const place = article === undefined ? [] : [prose.capitalised(prose.articleName(article))];
  const ceilings = ceilingsOf(grant).map((cap) => prose.capitalised(prose.cap(cap)));
  return [
    [...place, prose.grantName(name)],
    [prose.capitalised(prose.amount(grant))],
    ceilings.filter((told) => !isEmpty(told)),
    [prose.capitalised(prose.fact(payee))],
    [prose.inForce(inForce), ...(window === undefined ? [] : [prose.yearWindow(window)])].map(
      prose.capitalised,
    ),
  ];
}
