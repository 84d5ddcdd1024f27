import fc from "fast-check";
import markdownIt from "markdown-it";
import { expect, test } from "vitest";
import { lineStart, markdownText } from "../../src/emit/docs/markdown-text.ts";

const renderer = markdownIt({ html: true, linkify: false });

/** What a reader sees of Markdown that is one paragraph; undefined if it is anything else. */
function shown(markdown: string): string | undefined {
  const [open, inline, close, ...others] = renderer.parse(markdown, {});
  if (open?.type !== "paragraph_open" || close?.type !== "paragraph_close") return undefined;
  if (others.length > 0 || inline?.children?.some(({ type }) => !type.startsWith("text"))) {
    return undefined;
  }
  return inline?.children?.map(({ content }) => content).join("");
}

const harmful = [
  "*bold* and _italic_, __both__",
  "<script>alert(1)</script>",
  "a | b",
  "[text](javascript:alert(1)) ![image](x)",
  "`code` and ~~gone~~",
  "&lt; R&D &#60;",
  "C# and $x^2$",
  "a \\* b",
  "- a dash",
  "+ a plus",
  "1. a number",
  "2025) a number",
  "# a heading",
  "> a quote",
  "---",
  "===",
  "***",
  "    indented",
  "{#id}",
  "**注意：**每年最高**600万元。**超出",
];

test.each(harmful)("%s is shown as it was typed", (text) => {
  expect(shown(lineStart(markdownText(text)))).toBe(text.trim());
});

test("any line of text is shown as it was typed", () => {
  const mark = fc.constantFrom(...Array.from("*_`<>|[]()!#-+=~&;\\.$:1 a甲。“”"));
  const line = fc
    .array(mark, { minLength: 1, maxLength: 20 })
    .map((marks) => marks.join("").trim());
  fc.assert(
    fc.property(
      line.filter((text) => text !== ""),
      (text) => shown(lineStart(markdownText(text))) === text.replace(/ +/g, " "),
    ),
    { seed: 20250110, numRuns: 2000 },
  );
});

test("line breaks and tabs become spaces, and control characters a mark", () => {
  expect(markdownText("one\ntwo\tthree")).toBe("one two three");
  expect(markdownText("a\u0000b\u009Fc")).toBe("a\uFFFDb\uFFFDc");
});

test("the wide space between a Chinese number and a title stays", () => {
  expect(markdownText("第二条\u3000算力")).toBe("第二条\u3000算力");
});
