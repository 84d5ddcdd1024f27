import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import { prose } from "../../prose/prose.ts";
import { articlePage } from "./article.ts";
import type { Edition } from "./edition.ts";
import { overviewPage } from "./overview.ts";
import type { Page } from "./page.ts";
import { newestVersions, versionsOf } from "./titles.ts";

/** The pages of a policy in one language: the overview, then one for each article in order. */
export function pagesOf(policy: Policy, language: Language): readonly Page[] {
  const edition: Edition = { policy, language, prose: prose(language, policy) };
  const articles = newestVersions(edition).map((newest) =>
    articlePage(newest, versionsOf(newest.number, edition), edition),
  );
  return [overviewPage(edition), ...articles];
}
