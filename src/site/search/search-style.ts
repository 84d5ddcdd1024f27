/** The field in the band at the top; the field and the results of the search page. */
export const searchStyle = `header.site [role="search"] { flex: 0 1 11rem; min-width: 0; }
header.site input {
  width: 100%;
  padding: 0 0.5rem;
  border: 1px solid currentColor;
  border-radius: 0.2rem;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 0.95rem;
  line-height: 1.55;
}
header.site input::placeholder { color: inherit; opacity: 0.85; }
@media (max-width: 30rem) { header.site [role="search"] { flex: 1 1 6rem; } }
#search { max-width: var(--measure); margin: 1.5rem 0; }
#search label { display: block; font-weight: 600; margin-bottom: 0.4rem; }
#search .question { display: flex; flex-wrap: wrap; gap: 0.5rem; }
#search button {
  padding: 0.7rem 1.2rem;
  border: 0;
  border-radius: 0.25rem;
  background: var(--band);
  color: var(--onband);
  font: inherit;
  cursor: pointer;
}
#question {
  flex: 1 1 12rem;
  min-width: 0;
  padding: 0.7rem 0.9rem;
  border: 0.1rem solid var(--muted);
  border-radius: 0.25rem;
  background: var(--ground);
  color: var(--ink);
  font: inherit;
}
#search .hint { margin: 0.4rem 0 0; color: var(--muted); font-size: 0.9rem; }
#results ol { list-style: none; margin: 0; padding: 0; max-width: var(--measure); }
#results li { margin: 0; padding: 1rem 0; border-top: 1px solid var(--line); }
#results li > a { font-weight: 600; }
#results li p { margin: 0.25rem 0 0; }
#results .policy { color: var(--muted); font-size: 0.9rem; }
#results mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; }
`;
