import { createServer } from "node:http";
import { once } from "node:events";
import type { OutputFile } from "../../src/emit/output.ts";

/** A site on a server that does nothing but hand out files. */
export interface SiteServer {
  readonly url: (path: string) => string;
  readonly close: () => void;
}

export async function siteServer(files: readonly OutputFile[]): Promise<SiteServer> {
  const texts = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const server = createServer(({ url = "/" }, answer) => {
    const text = texts.get(decodeURIComponent(url));
    const type = types[/\.(\w+)$/.exec(url)?.[1] ?? ""] ?? "text/plain";
    answer.writeHead(text === undefined ? 404 : 200, { "content-type": type });
    answer.end(text);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return {
    url: (path) => `http://127.0.0.1:${address.port}/${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
};
