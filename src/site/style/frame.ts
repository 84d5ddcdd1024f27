/** What stands around the content: the band at the top, the way here, the ends of the page. */
export const frame = `.skip { position: absolute; left: -100rem; padding: 0.6rem 1rem; background: var(--ground); }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; }
header.site { background: var(--band); color: var(--onband); }
header.site, .trail, main, .turns, footer.site {
  padding-inline: max(1.25rem, calc((100% - var(--page)) / 2));
}
header.site {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 2rem;
  padding-block: 0.9rem;
}
header.site a { color: inherit; text-decoration: none; }
header.site a:hover { text-decoration: underline; }
header.site :focus-visible { outline-color: currentColor; }
header.site .name { font-weight: 650; font-size: 1.15rem; margin-right: auto; }
header.site nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.trail { padding-top: 1rem; font-size: 0.9rem; }
.trail ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.trail li { margin: 0; color: var(--muted); }
.trail li:not(:last-child)::after { content: "\\203a"; padding-inline: 0.5rem; }
main { display: block; padding-block: 2rem 3rem; }
.turns {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1.5rem 3rem;
  padding-block: 1.5rem;
}
.turns a { max-width: 24rem; text-decoration: none; }
.turns a:hover .title { text-decoration: underline; }
.turns .label { display: block; color: var(--muted); font-size: 0.9rem; }
[rel="prev"] .label::before { content: "\\2190\\00a0"; }
[rel="next"] { margin-left: auto; text-align: right; }
[rel="next"] .label::after { content: "\\00a0\\2192"; }
footer.site {
  padding-block: 1.5rem 3rem;
  border-top: 1px solid var(--line);
  color: var(--muted);
  font-size: 0.9rem;
}
@media (max-width: 30rem) {
  header.site nav { flex: 1 1 100%; column-gap: 1rem; }
}
`;
