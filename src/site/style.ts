/**
 * The one style sheet. System fonts only: Chinese web fonts weigh megabytes. Every colour has at least
 * the contrast of WCAG AA on its ground, in light and in dark.
 */
export const style = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f3f6fa;
  --ink: #1a1f26;
  --muted: #505a66;
  --line: #cfd6de;
  --link: #0b55a0;
  --accent: #0b55a0;
  --latin: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial;
  --han: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC",
    "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei";
  --kana: "Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans CJK JP", "Noto Sans JP";
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d;
    --raised: #1e242b;
    --ink: #e7eaee;
    --muted: #a9b3be;
    --line: #3a434d;
    --link: #8fbfff;
    --accent: #5b9be6;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 0 1.25rem 3rem;
  max-width: 56rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.6 var(--latin), var(--han), sans-serif;
  overflow-wrap: break-word;
}
:lang(en) { font-family: var(--latin), var(--han), sans-serif; }
:lang(ja) { font-family: var(--kana), var(--latin), sans-serif; }
:lang(zh) { font-family: var(--han), var(--latin), sans-serif; line-height: 1.75; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 0.15rem solid var(--accent); outline-offset: 0.15rem; }
header {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  padding: 0.9rem 0;
  border-bottom: 1px solid var(--line);
  font-size: 0.9rem;
}
header .up { margin-right: auto; }
h1, h2, h3, h4 { line-height: 1.3; text-wrap: balance; }
h1 { margin: 2rem 0 1.25rem; font-size: 1.75rem; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.3rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.1rem; }
h4 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
:target { scroll-margin-top: 1rem; }
p, ul, table, blockquote { margin: 0.75rem 0; }
ul { padding-left: 1.4rem; }
li { margin: 0.3rem 0; }
li > ul { margin: 0.3rem 0; }
p > strong:only-child {
  display: block;
  padding: 0.9rem 1.1rem;
  border-left: 0.3rem solid var(--accent);
  background: var(--raised);
  font-size: 1.1rem;
  font-weight: 600;
}
blockquote {
  padding: 0.1rem 1.1rem;
  border-left: 0.3rem solid var(--line);
  color: var(--muted);
}
table { width: 100%; border-collapse: collapse; }
th, td {
  padding: 0.55rem 0.75rem;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
.short { white-space: nowrap; }
thead th { border-bottom-width: 2px; color: var(--muted); font-size: 0.9rem; }
.terms th { width: 11rem; color: var(--muted); font-weight: 500; }
footer nav {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.75rem 2rem;
  margin-top: 3rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}
[rel="prev"]::before { content: "\\2190\\00a0"; }
[rel="next"] { margin-left: auto; text-align: right; }
[rel="next"]::after { content: "\\00a0\\2192"; }
@media (max-width: 48rem) {
  h1 { margin-top: 1.5rem; font-size: 1.45rem; }
  h2 { font-size: 1.2rem; }
  table, tbody, tr, th, td { display: block; width: auto; }
  .terms th { width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0.15rem 0; border: 0; white-space: normal; overflow-wrap: anywhere; }
  td:empty { display: none; }
  [data-label] { display: flow-root; padding-left: 6.5rem; }
  [data-label]::before {
    content: attr(data-label);
    float: left;
    width: 6rem;
    margin-left: -6.5rem;
    color: var(--muted);
    font-size: 0.9rem;
  }
}
`;
