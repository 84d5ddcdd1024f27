import { languageTags } from "../../emit/docs/language-tag.ts";
import { locales } from "../../locale/locales.ts";
import type { Amendment, Policy } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import { absolute } from "./sitemap.ts";
import type { XmlElement } from "./xml.ts";
import { element, xmlDocument } from "./xml.ts";

interface Feed {
  /** The folder of the policy in the site. */
  readonly name: string;
  readonly policy: Policy;
  readonly prose: Prose;
  readonly base: string | undefined;
}

/**
 * The decisions that made and changed a policy as an Atom feed, newest first. Its dates are those on
 * which they take effect, and its ids come from names and dates in the policy, so that a build at
 * another time or place gives the same feed.
 */
export function changesFeed(feed: Feed): string {
  const { name, policy, prose } = feed;
  const entries = [issued(feed), ...policy.amendments.map((one) => changed(one, feed))].sort(
    (a, b) => (a.date < b.date ? 1 : -1),
  );
  const { issuedBy } = policy;
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": languageTags[prose.language] },
      element("id", {}, `urn:edict:${encodeURIComponent(name)}:${prose.language}`),
      element("title", {}, text(prose.policyTitle())),
      element("updated", {}, instant(entries[0]?.date ?? policy.term.from)),
      element(
        "author",
        {},
        element("name", {}, text(issuedBy ? prose.text(issuedBy.title) : prose.policyTitle())),
      ),
      ...selfLink(feed),
      alternate("index.html", feed),
      ...entries.map((one) => entry(one, feed)),
    ),
  );
}

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly title: Phrase;
  readonly sentences: readonly Phrase[];
}

const issued = ({ policy: { term, name }, prose }: Feed): Entry => ({
  id: name,
  date: term.from,
  title: prose.policyTitle(),
  sentences: [prose.capitalised(prose.inForce(term))],
});

const changed = (amendment: Amendment, { prose }: Feed): Entry => ({
  id: amendment.name,
  date: amendment.effective.from,
  title: prose.text(amendment.title),
  sentences: [...prose.amendment(amendment), ...amendment.said.notes.map(prose.text)],
});

const entry = ({ id, date, title, sentences }: Entry, feed: Feed): XmlElement =>
  element(
    "entry",
    {},
    element(
      "id",
      {},
      `urn:edict:${encodeURIComponent(feed.name)}:${encodeURIComponent(id)}:${feed.prose.language}`,
    ),
    element("title", {}, text(title)),
    element("updated", {}, instant(date)),
    element("summary", {}, locales[feed.prose.language].paragraph(sentences.map(text))),
    alternate("index.html", feed),
  );

/** A day as Atom has it: with a time, which a policy does not know. */
const instant = (date: string): string => `${date}T00:00:00Z`;

const alternate = (path: string, feed: Feed): XmlElement =>
  element("link", { rel: "alternate", type: "text/html", href: address(path, feed) });

/** Where the feed itself is, if anybody has said. */
const selfLink = (feed: Feed): readonly XmlElement[] =>
  feed.base === undefined
    ? []
    : [
        element("link", {
          rel: "self",
          type: "application/atom+xml",
          href: address("changes.atom", feed),
        }),
      ];

/** The feed stands beside the pages of its language. */
const address = (path: string, { name, prose, base }: Feed): string =>
  base === undefined ? path : absolute(`${name}/${prose.language}/${path}`, base);
