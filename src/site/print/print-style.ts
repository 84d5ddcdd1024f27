/** What a document of many pages has beside the rules of a single page on paper. */
export const printStyle = `
@page { @bottom-center { content: counter(page); font-size: 9pt; } }
@page :first { @bottom-center { content: none; } }
.cover { padding-top: 60mm; }
.cover h1 { font-size: 26pt; }
.contents, .chapter { break-before: page; }
.contents ul { list-style: none; padding: 0; }
main a::after { content: none !important; }
`;
