/** What a page says: its parts, its key figure, lists of terms, quotations. */
export const content = `main > section { margin-top: 2.25rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
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
}
.inset {
  padding: 0.9rem 1.1rem;
  border-left: 0.35rem solid var(--line);
  background: var(--raised);
}
.terms { max-width: 50rem; border-top: 1px solid var(--line); }
.terms > div {
  display: grid;
  grid-template-columns: 12rem minmax(0, 1fr);
  gap: 0 1.5rem;
  padding: 0.7rem 0;
  border-bottom: 1px solid var(--line);
}
.terms dt { font-weight: 600; }
.terms dd { margin: 0; }
blockquote {
  padding: 0.1rem 1.1rem;
  border-left: 0.35rem solid var(--line);
  color: var(--muted);
}
.policies { padding: 0; list-style: none; max-width: 50rem; }
.policies > li { padding: 0.9rem 0; border-bottom: 1px solid var(--line); margin: 0; }
.policies > li > a { font-weight: 600; font-size: 1.1rem; }
@media (max-width: 48rem) {
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.25rem; }
  .key { font-size: 1.25rem; }
  main { padding-top: 1.5rem; }
  .terms > div { grid-template-columns: minmax(0, 1fr); }
}
`;
