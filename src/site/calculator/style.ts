/** The form and its answer; the answer stands out, since it is what a reader came for. */
export const calculatorStyle = `.calculator { max-width: 44rem; }
.calculator .field, .calculator fieldset { margin: 1.1rem 0; padding: 0; border: 0; min-width: 0; }
.calculator label, .calculator legend { font-weight: 600; padding: 0; }
.calculator .choices { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; margin-top: 0.4rem; }
.calculator .choices label, .calculator .check { display: flex; gap: 0.5rem; font-weight: 400; }
.calculator .hint { margin: 0.15rem 0 0.35rem; color: var(--muted); font-size: 0.925rem; }
.calculator .hint span { display: block; }
.calculator input:not([type="radio"], [type="checkbox"]), .calculator select {
  display: block;
  width: 100%;
  max-width: 22rem;
  min-height: 2.75rem;
  margin-top: 0.35rem;
  padding: 0.4rem 0.7rem;
  border: 1px solid var(--muted);
  border-radius: 0.2rem;
  background: var(--ground);
  color: var(--ink);
  font: inherit;
}
.calculator input[type="radio"], .calculator input[type="checkbox"] {
  width: 1.25rem;
  height: 1.25rem;
  margin: 0.25rem 0 0;
  flex: none;
  accent-color: var(--accent);
}
.calculator [aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
.calculator .error { margin: 0.3rem 0 0; color: var(--bad); font-weight: 600; }
.calculator .error:empty { display: none; }
.calculator button {
  min-height: 2.75rem;
  padding: 0.4rem 1rem;
  border: 1px solid var(--accent);
  border-radius: 0.2rem;
  background: var(--ground);
  color: var(--link);
  font: inherit;
  cursor: pointer;
}
.calculator button[type="submit"] { background: var(--accent); color: var(--ground); font-weight: 600; }
.calculator .figure:focus { outline: none; }
.calculator button[type="button"]:hover { background: var(--raised); }
.calculator .row { margin: 1rem 0; padding: 0.25rem 1.1rem 1rem; background: var(--raised); }
.calculator fieldset.row { padding: 0.25rem 1.1rem 1rem; }
.calculator fieldset.row > legend { float: left; width: 100%; padding-top: 0.6rem; }
.calculator fieldset.row > legend + * { clear: both; }
.calculator summary { padding: 0.6rem 0; color: var(--link); cursor: pointer; font-weight: 600; }
.calculator .answer {
  margin-top: 1.75rem;
  padding: 1.1rem 1.25rem;
  border: 0;
  border-left: 0.35rem solid var(--accent);
  background: var(--raised);
}
.calculator .figure { margin: 0 0 0.5rem; font-size: 1.15rem; }
.calculator .figure strong { display: block; font-size: 1.9rem; line-height: 1.3; font-weight: 650; }
.calculator .steps { padding-left: 1.4rem; }
.calculator .binding { font-weight: 600; }
@media print {
  .without-script, section:has(> .calculator):not(:has(.figure strong)) { display: none; }
  .calculator :is(button, .hint:not(.answer > *), .earlier:not(:has(.row))) { display: none; }
  .calculator .earlier::details-content { content-visibility: visible; }
  .calculator :is(.field, .answer) { break-inside: avoid; }
}
`;
