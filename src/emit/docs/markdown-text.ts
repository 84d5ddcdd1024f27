/**
 * Text of a drafter or of a sentence as Markdown that shows exactly this text. Nothing in it is markup
 * wherever it stands in a line but at its beginning, which is for `lineStart`.
 */
export const markdownText = (text: string): string =>
  text
    .replace(/[ \t\n\v\f\r\u2028\u2029]+/g, " ")
    .replace(controls, "\uFFFD")
    .replace(/[\\`*_{}[\]<>|~$&#]/g, "\\$&");

/**
 * Escaped text at the beginning of a block: "2025. …", a dash or a row of equals signs would there be
 * a list or a heading.
 */
export const lineStart = (markdown: string): string =>
  markdown
    .trim()
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[-+=](?=[-=\s]|$)/, "\\$&");

// HTML forbids them, and no reader can see them.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
