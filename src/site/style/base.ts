/** Type, links and what every element has in common. */
export const base = `* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.6 var(--latin), var(--han), sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
  text-autospace: normal;
}
:lang(en) { font-family: var(--latin), var(--han), sans-serif; }
:lang(ja) { font-family: var(--kana), var(--latin), sans-serif; }
:lang(zh) { font-family: var(--han), var(--latin), sans-serif; }
html:lang(zh) body { line-height: 1.8; }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 0.2rem solid var(--accent); outline-offset: 0.15rem; border-radius: 1px; }
h1, h2, h3, h4 { margin: 0 0 0.75rem; line-height: 1.3; font-weight: 650; text-wrap: balance; }
:lang(zh) :is(h1, h2, h3, h4), :is(h1, h2, h3, h4) > :lang(zh) {
  line-height: 1.45;
  font-weight: 600;
  text-wrap: wrap;
}
h1 { font-size: 2rem; margin-bottom: 1.5rem; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1.0625rem; }
p, ul, ol, dl, table, blockquote { margin: 0.75rem 0; }
p, ul, blockquote, h1 { max-width: var(--measure); }
ul { padding-left: 1.3rem; }
li { margin: 0.35rem 0; }
li > ul { margin: 0.35rem 0; color: var(--muted); }
.whole { white-space: nowrap; }
.lead { font-size: 1.2rem; color: var(--muted); }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
