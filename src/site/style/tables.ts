/**
 * Tables. Where there is little room, on a phone or in half a page, every row is a block, its cells
 * labelled by the heads of their columns.
 */
export const tables = `table { width: 100%; border-collapse: collapse; font-size: 0.975rem; }
th, td {
  padding: 0.6rem 1rem 0.6rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
th:last-child, td:last-child { padding-right: 0; }
.sortable th:last-child { min-width: 9rem; }
tbody tr:last-child > * { border-bottom: 0; }
.short { white-space: nowrap; }
.several { min-width: 14rem; }
thead th { border-bottom: 2px solid var(--line); color: var(--muted); font-weight: 600; }
th button {
  padding: 0;
  border: 0;
  background: none;
  color: var(--link);
  font: inherit;
  text-align: left;
  cursor: pointer;
}
th button::after { content: "\\00a0\\2195"; color: var(--muted); }
[aria-sort="ascending"] button::after { content: "\\00a0\\2191"; color: inherit; }
[aria-sort="descending"] button::after { content: "\\00a0\\2193"; color: inherit; }
main, .text, .pair > div { container-type: inline-size; }
@media screen {
  @container (max-width: 38rem) {
    table, tbody, tr, td { display: block; width: auto; }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .sortable thead:has(button) { position: static; width: auto; height: auto; clip-path: none; }
    .sortable thead:has(button) tr { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    .sortable thead th { min-width: 0; padding: 0; border: 0; font-size: 0.9rem; }
    .sortable thead button { padding: 0.25rem 0; }
    tr { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
    tr:last-child { border-bottom: 0; }
    td { padding: 0.15rem 0; border: 0; white-space: normal; overflow-wrap: anywhere; }
    td.short { white-space: normal; }
    td.several { min-width: 0; }
    td:first-child { font-weight: 600; }
    :not(.sortable) > tbody td.several:first-child { font-weight: inherit; }
    td:empty { display: none; }
    [data-label] { display: flow-root; padding-left: 7rem; }
    [data-label]::before {
      content: attr(data-label);
      float: left;
      width: 6.5rem;
      margin-left: -7rem;
      color: var(--muted);
      font-size: 0.9rem;
    }
  }
  @container (max-width: 32rem) {
    .terms > div { grid-template-columns: minmax(0, 1fr); }
  }
}
`;
