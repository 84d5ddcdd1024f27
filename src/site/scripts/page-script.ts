/**
 * The one script of every page, which no page needs. Links to other languages lead to the place where
 * the reader is, the link to the search becomes a field for the question, and tables that say so are
 * sorted by the column whose head is pressed.
 *
 * Every page waits for it, so that it goes without the spaces that only people need to read it.
 */
export const pageScript = (): string => script.replace(/\n\s*/g, "\n");

const script = `(() => {
  const twins = document.querySelectorAll("header .language, header .both");
  const follow = () => {
    for (const link of twins) link.href = link.href.split("#")[0] + location.hash;
  };
  addEventListener("hashchange", follow);
  follow();

  const search = [...document.querySelectorAll("header.site nav a:not(.language)")].find(
    ({ pathname }) => /\\/search(\\.\\w+)?\\.html$/.test(pathname) && pathname !== location.pathname,
  );
  if (search) {
    const form = document.createElement("form");
    const field = document.createElement("input");
    form.setAttribute("role", "search");
    field.type = "search";
    field.placeholder = search.textContent;
    field.setAttribute("aria-label", search.textContent);
    form.append(field);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.href = search.href + "#" + new URLSearchParams({ q: field.value });
    });
    search.replaceWith(form);
  }

  const keyOf = (row, column) => {
    const { dataset, textContent } = row.cells[column];
    return dataset.sort === undefined ? textContent : Number(dataset.sort);
  };
  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number"
      ? a - b
      : String(a).localeCompare(String(b), document.documentElement.lang);

  const sort = (table, head, column) => {
    const descending = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const [body] = table.tBodies;
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
    rows.sort((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)));
    body.append(...rows.map(({ row }) => row));
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head, column));
      head.append(button);
    });
  }
})();
`;
