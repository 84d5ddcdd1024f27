import { bundled } from "../../batch/bundle.ts";
import type { OutputFile } from "../../emit/output.ts";

/** What a page that is served loads beside the site's own files. */
export async function previewFiles(): Promise<readonly OutputFile[]> {
  const entry = { path: "preview.js", text: 'import "edict/src/browser/preview/main";\n' };
  return [
    { path: ".edict/preview.js", text: await bundled(entry.path, [entry], "script") },
    { path: ".edict/preview.css", text: style },
  ];
}

const style = `#edict-problems {
  margin: 0;
  padding: 1rem 1.25rem;
  border-bottom: 0.3rem solid #a3231f;
  background: #fff4f3;
  color: #15191e;
}
#edict-problems h2 { margin: 0.5rem 0; font-size: 1.1rem; }
#edict-problems pre {
  margin: 0 0 1rem;
  overflow-x: auto;
  font: 0.9rem/1.45 ui-monospace, "DejaVu Sans Mono", Consolas, "Noto Sans Mono CJK SC", monospace;
}
@media (prefers-color-scheme: dark) {
  #edict-problems { background: #33191a; color: #f3dedc; }
}
`;
