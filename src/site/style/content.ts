/** What a page says: its parts, its key figure, lists of terms, quotations. */
export const content = `.columns { margin-top: 2.25rem; }
.text > section, main > section {
  margin-top: 2.25rem;
  padding-top: 1.75rem;
  border-top: 1px solid var(--line);
}
.parts { margin: 2rem 0; font-size: 0.95rem; }
.parts p { margin: 0 0 0.4rem; font-weight: 600; }
.parts ul { margin: 0; padding: 0; list-style: none; columns: 8.5rem; column-gap: 1.5rem; }
.parts li { margin: 0; break-inside: avoid; }
.parts a { display: block; padding: 0.2rem 0; text-decoration: none; }
.parts a:hover { text-decoration: underline; }
.about { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; list-style: none; }
.text > section:first-child { margin-top: 0; }
.about a { display: inline-block; }
section section { margin-top: 1.75rem; }
section { scroll-margin-top: 1rem; }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
.twin { font-size: 0.85rem; color: var(--muted); white-space: nowrap; }
.key {
  max-width: 30em;
  margin: 1.5rem 0;
  padding-left: 1.1rem;
  border-left: 0.35rem solid var(--accent);
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.45;
  text-wrap: pretty;
}
.note {
  max-width: var(--measure);
  margin: 0.75rem 0;
  padding: 0.4rem 0.9rem;
  font-size: 0.925rem;
  line-height: 1.4;
  border: 1px solid var(--line);
  border-left: 0.35rem solid var(--muted);
}
section .key { font-size: 1.15rem; }
.key.long { max-width: var(--measure); font-size: 1.15rem; font-weight: 500; line-height: 1.55; }
.terms { max-width: 50rem; border-top: 1px solid var(--line); }
.terms > div {
  display: grid;
  grid-template-columns: 12rem minmax(0, 1fr);
  gap: 0 1.5rem;
  padding: 0.7rem 0;
  border-bottom: 1px solid var(--line);
}
.terms > div:last-child { border-bottom: 0; }
.terms dt { font-weight: 600; }
.terms dd { margin: 0; }
blockquote {
  padding: 0.1rem 1.1rem;
  border-left: 0.35rem solid var(--line);
  color: var(--muted);
}
.policies { padding: 0; list-style: none; max-width: 50rem; }
.policies > li { padding: 0.9rem 0; border-bottom: 1px solid var(--line); margin: 0; }
.policies > li > a { font-weight: 600; font-size: 1.15rem; }
.policies p { margin: 0.3rem 0 0; }
.policies .facts { display: flex; flex-wrap: wrap; gap: 0 1.5rem; color: var(--muted); font-size: 0.9rem; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2.5rem; }
.pair > * { min-width: 0; }
.pair .key { font-size: 1.15rem; font-weight: 600; }
.pair p, .pair ul { margin-block: 0.4rem; }
.pair .terms { margin: 0; border: 0; }
h1.pair { max-width: none; }
@media (min-width: 68rem) {
  .columns:has(> .parts) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 13rem;
    gap: 0 3rem;
  }
  .columns > .text { grid-column: 1; grid-row: 1; }
  .columns > .parts {
    grid-column: 2;
    position: sticky;
    top: 1rem;
    align-self: start;
    margin: 1.75rem 0 0;
  }
  .parts ul { columns: 1; }
}
@media (max-width: 48rem) {
  .pair { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .pair > div:not(:first-child) { padding-left: 1rem; border-left: 0.2rem solid var(--line); }
  .pair > div:not(:first-child) > .key { padding: 0; border: 0; }
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.25rem; }
  .key { font-size: 1.25rem; }
  main { padding-top: 1.5rem; }
}
`;
