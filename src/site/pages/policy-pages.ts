import { neighbours } from "../../emit/docs/neighbours.ts";
import type { Page } from "../../emit/docs/page.ts";
import type { OutputFile } from "../../emit/output.ts";
import { text } from "../../prose/phrase.ts";
import type { Addition } from "../addition.ts";
import { policyPage, sideBySidePage } from "../address.ts";
import { block } from "../content/block.ts";
import type { Standing } from "../content/inline.ts";
import { unlinked } from "../content/inline.ts";
import type { SectionFrame } from "../content/section.ts";
import { twinLinks } from "../content/twin-link.ts";
import { lines } from "../html.ts";
import type { Layout, PageLink } from "../layout/document.ts";
import { document } from "../layout/document.ts";
import { plainLink } from "../layout/header.ts";
import type { PageView, PolicyView, SiteView } from "../view.ts";
import { pageViews } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { inOrder } from "./order.ts";
import { partsOf } from "./parts.ts";
import { sideBySidePages } from "./side-by-side.ts";

/** The pages of one policy in its languages, and all of them side by side: <policy>/en/index.html, <policy>/zh/article-2.html … */
export const policyPages = (
  site: SiteView,
  policy: PolicyView,
  additions: readonly Addition[],
): readonly OutputFile[] => [
  ...pageViews(site, policy).map((view) => ({
    path: view.path,
    text: document(layoutOf(view, additions), content(view, additions)),
  })),
  ...sideBySidePages(site, policy),
];

function content(view: PageView, additions: readonly Addition[]): string {
  const { page, edition } = view;
  const standing = standingOf(view);
  const twins = twinLinks(view);
  const frame: SectionFrame = {
    standing,
    beside: twins.of,
    below: (section) => lines(...additions.map((one) => one.below?.(section, view) ?? "")),
  };
  const added = additions.flatMap((one) => one.sections?.(view) ?? []);
  const parts = inOrder(page.sections, added, frame, twins.ofAdded);
  return lines(
    `<h1>${unlinked(page.title)}</h1>`,
    ...page.blocks.map((one) => block(one, standing)),
    about(view, additions),
    `<div class="columns">`,
    page === edition.pages[0] ? "" : partsOf(parts, edition.language),
    `<div class="text">`,
    ...parts.map(({ html }) => html),
    "</div>",
    "</div>",
  );
}

/** From the overview to other pages about all of the policy. */
function about(view: PageView, additions: readonly Addition[]): string {
  if (view.page !== view.edition.pages[0]) return "";
  const links = additions.flatMap((one) => one.aboutPolicy?.(view) ?? []);
  const items = links.map((link) => `<li>${plainLink(view.path, link)}</li>`);
  return items.length === 0 ? "" : lines(`<ul class="about">`, ...items, "</ul>");
}

export const standingOf = ({ path, page, policy, edition }: PageView): Standing => ({
  path,
  slug: page.slug,
  language: edition.language,
  links: edition.links,
  pageOf: (slug) => policyPage(policy.name, edition.language, slug),
});

function layoutOf(view: PageView, additions: readonly Addition[]): Layout {
  const { page, policy, path, edition } = view;
  const { language, pages } = edition;
  const [overview = page] = pages;
  const { previous, next } = neighbours(page, pages);
  const names = [page, ...(page === overview ? [] : [overview])].map(({ title }) => text(title));
  return {
    path,
    language,
    title: names.join(siteWords[language].page.titleSeparator),
    description: text(page.description),
    trail: page === overview ? [] : [linkTo(overview, view)],
    alternates: policy.editions.map((one) => ({
      language: one.language,
      path: policyPage(policy.name, one.language, page.slug),
    })),
    sideBySide: policy.editions.length === 1 ? undefined : sideBySidePage(policy.name, page.slug),
    previous: previous && linkTo(previous, view),
    next: next && linkTo(next, view),
    navigation: view.site.navigation(language),
    head: lines(...additions.map((one) => one.head?.(view) ?? "")),
    scripts: additions.flatMap((one) => one.scripts?.(view) ?? []),
  };
}

const linkTo = ({ slug, title }: Page, { policy, edition }: PageView): PageLink => ({
  path: policyPage(policy.name, edition.language, slug),
  text: text(title),
});
