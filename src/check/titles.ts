import type { Text } from "../model/text.ts";
import type { TextNode } from "../syntax/node.ts";
import type { Arrangement } from "./amend.ts";
import type { Naming } from "./naming.ts";
import { checkText } from "./texts.ts";

export type Titles = ReadonlyMap<TextNode, Text>;

/** The titles of the policy, its amendments, sections and articles. */
export function checkTitles({ headers, articles, sections }: Arrangement, naming: Naming): Titles {
  const titles = new Map<TextNode, Text>();
  for (const place of headers) {
    const title = place.file.tree.policy?.title;
    if (title !== undefined) titles.set(title, checkText(title, naming.contextAt(place)));
    for (const { node, file } of sections) {
      if (file !== place.file) continue;
      titles.set(node.title, checkText(node.title, naming.contextAt(place)));
    }
  }
  for (const place of articles) {
    const title = place.article?.title;
    if (title !== undefined) titles.set(title, checkText(title, naming.contextAt(place)));
  }
  return titles;
}
