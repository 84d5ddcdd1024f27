import type { Hit } from "../../search/find.ts";

/** A result: the article as a link to the place, its policy, and the sentence with what was found. */
export function resultItem(hit: Hit, pageLanguage: string): HTMLElement {
  const { page, sentence } = hit;
  const item = document.createElement("li");
  if (page.language !== pageLanguage) item.lang = page.tag;
  const link = document.createElement("a");
  link.href = sentence.id === "" ? page.href : `${page.href}#${sentence.id}`;
  link.textContent = page.title;
  const isOverview = page.title === page.policy;
  item.append(link, ...(isOverview ? [] : [policyLine(page.policy)]), sentenceLine(hit));
  return item;
}

function policyLine(policy: string): HTMLElement {
  const line = document.createElement("p");
  line.className = "policy";
  line.textContent = policy;
  return line;
}

function sentenceLine({ sentence: { text }, marks }: Hit): HTMLElement {
  const line = document.createElement("p");
  let place = 0;
  for (const { start, end } of marks) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    line.append(text.slice(place, start), mark);
    place = end;
  }
  line.append(text.slice(place));
  return line;
}
