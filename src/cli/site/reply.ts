import type { OutputFile } from "../../emit/output.ts";
import { contentSecurityPolicy } from "../../site/layout/security.ts";

/** What a browser is told for an address. */
export interface Reply {
  readonly status: 200 | 400 | 403 | 404 | 405;
  readonly type: string;
  readonly text: string;
}

/** Where pages are looked up: in memory, so that no address leads to a file of the machine. */
interface Pages {
  readonly file: (path: string) => OutputFile | undefined;
}

/** A page with what makes it follow changes; `own` are the files which that needs. */
export function replyTo(
  method: string,
  path: string,
  pages: Pages,
  own: readonly OutputFile[],
): Reply {
  if (method !== "GET" && method !== "HEAD") return plain(405);
  const wanted = decoded(path);
  if (wanted === undefined) return plain(400);
  const name = `${wanted.slice(1)}${wanted.endsWith("/") ? "index.html" : ""}`;
  const file = pages.file(name) ?? own.find((one) => one.path === name);
  const type = typeOf(name);
  if (file !== undefined) {
    return { status: 200, type, text: type === html ? following(file.text) : file.text };
  }
  return type === html ? { status: 404, type: html, text: following(notFound) } : plain(404);
}

const plain = (status: Reply["status"]): Reply => ({ status, type: "text/plain", text: "" });

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const html = "text/html";

const types: ReadonlyMap<string, string> = new Map([
  ["html", html],
  ["css", "text/css"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["xml", "application/xml"],
  ["atom", "application/atom+xml"],
  ["svg", "image/svg+xml"],
]);

const typeOf = (path: string): string =>
  types.get(/\.([a-z]+)$/.exec(path)?.[1] ?? "html") ?? "text/plain";

/** A page that listens for changes, which its own rules would not let it do. */
const following = (page: string): string =>
  page
    .replace(contentSecurityPolicy, `${contentSecurityPolicy}; connect-src 'self'`)
    .replace("</head>", () => `${additions}</head>`);

const additions = `<link rel="stylesheet" href="/.edict/preview.css">
<script defer src="/.edict/preview.js"></script>
`;

/** Of a policy that never was in order there are no pages; what is wrong with it will stand above. */
const notFound = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>404</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<p>There is no such page. <a href="/index.html">All policies</a></p>
<p lang="zh-Hans">没有这个页面。<a href="/index.zh.html">全部政策</a></p>
</main>
</body>
</html>
`;
