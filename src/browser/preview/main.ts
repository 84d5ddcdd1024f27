import type { Language } from "../../model/text.ts";

/** How the pages stand: `edition` changes whenever they are made anew. */
interface State {
  readonly edition: string;
  readonly problems: readonly Readonly<Record<Language, string>>[];
}

const headings: Readonly<Record<Language, string>> = {
  en: "The policy has errors. This page shows how it was before.",
  zh: "政策文件有错误，本页显示的是此前的内容。",
};

const languages: readonly Language[] = document.documentElement.lang.startsWith("zh")
  ? ["zh", "en"]
  : ["en", "zh"];

let edition: string | undefined;

new EventSource("/.edict/events").addEventListener("message", ({ data }) => {
  if (typeof data !== "string") return;
  const state: State = JSON.parse(data);
  if (edition !== undefined && edition !== state.edition) location.reload();
  edition = state.edition;
  show(state);
});

/** What is wrong stands first in the page, in its language and then in the other. */
function show({ problems }: State): void {
  document.getElementById("edict-problems")?.remove();
  if (problems.length === 0) return;
  const section = document.createElement("section");
  section.id = "edict-problems";
  section.setAttribute("role", "alert");
  for (const language of languages) {
    const part = document.createElement("div");
    part.lang = language === "zh" ? "zh-Hans" : "en";
    const heading = document.createElement("h2");
    heading.textContent = headings[language];
    const text = document.createElement("pre");
    text.tabIndex = 0;
    text.textContent = problems.map((one) => one[language]).join("\n");
    part.append(heading, text);
    section.append(part);
  }
  document.body.prepend(section);
}
