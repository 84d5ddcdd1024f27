/** On paper: the text alone, black on white, with nothing torn apart that belongs together. */
export const print = `@media print {
  @page { size: A4; margin: 20mm 18mm; }
  :root {
    color-scheme: light;
    --ground: #ffffff;
    --raised: #ffffff;
    --ink: #000000;
    --muted: #333333;
    --line: #999999;
    --link: #000000;
    --accent: #000000;
  }
  html { font-size: 9.5pt; }
  header.site { background: none; color: var(--ink); padding-block: 0 0.5rem; }
  header.site nav, .trail, .turns, .skip, .twin, .parts, .about, th button::after { display: none; }
  header.site, main, footer.site { padding-inline: 0; }
  main { padding-block: 1rem; }
  .columns { display: block; }
  .text > section, main > section { margin-top: 1.25rem; padding-top: 1rem; }
  p, ul, blockquote, h1 { max-width: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li, .terms > div, blockquote, .key { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  main :is(p, li, dt, dd) > a:not([href^="#"])::after {
    content: " (" attr(href) ")";
    color: var(--muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  blockquote { color: var(--ink); font-style: normal; }
}
`;
