import markdownIt from "markdown-it";
import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { withLabels } from "./tables.ts";

/**
 * The Markdown of our own pages as HTML. Raw HTML is off but for the three bits that the pages use, so
 * that nothing a drafter typed can become markup.
 */
export const htmlOf = (markdown: string): string => renderer.render(markdown);

const renderer = pageRenderer();

function pageRenderer(): MarkdownIt {
  const markdown = markdownIt("commonmark", { html: false, xhtmlOut: false }).enable("table");
  markdown.inline.ruler.before("html_inline", "page_html", pageHtml);
  markdown.core.ruler.push("heading_ids", ({ tokens }) => identifyHeadings(tokens));
  markdown.core.ruler.push("html_links", ({ tokens }) => tokens.forEach(linkToHtml));
  markdown.core.ruler.push("cell_labels", (state) => {
    state.tokens = withLabels(state.tokens);
  });
  return markdown;
}

/** `<a id="…"></a>`, `<span lang="…">` with its end, and `<br>`. */
function pageHtml(state: StateInline, silent: boolean): boolean {
  pageTag.lastIndex = state.pos;
  const [tag, id, lang] = pageTag.exec(state.src) ?? [];
  if (tag === undefined) return false;
  if (!silent) pushTag(state, tag, id, lang);
  state.pos += tag.length;
  return true;
}

const pageTag = /<a id="([a-z0-9-]+)"><\/a>|<span lang="([A-Za-z-]+)">|<\/span>|<br>/y;

function pushTag(state: StateInline, tag: string, id?: string, lang?: string): void {
  if (tag === "<br>") state.push("hardbreak", "br", 0);
  else if (id !== undefined) state.push("heading_id", "", 0).content = id;
  else if (lang !== undefined) state.push("language_open", "span", 1).attrSet("lang", lang);
  else state.push("language_close", "span", -1);
}

/** The id at the end of a heading becomes its own. */
function identifyHeadings(tokens: readonly Token[]): void {
  tokens.forEach((opening, place) => {
    const children = tokens[place + 1]?.children;
    const last = children?.at(-1);
    if (opening.type !== "heading_open" || !children || last?.type !== "heading_id") return;
    opening.attrSet("id", last.content);
    children.pop();
    const text = children.at(-1);
    if (text?.type === "text") text.content = text.content.trimEnd();
  });
}

/** Pages link to one another as Markdown files; here they are HTML. */
function linkToHtml({ type, children }: Token): void {
  if (type !== "inline") return;
  for (const child of children ?? []) {
    const href = child.type === "link_open" ? child.attrGet("href") : null;
    if (typeof href === "string") child.attrSet("href", href.replace(/\.md(?=#|$)/, ".html"));
  }
}
