import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { once } from "node:events";
import { errorCode, Problem } from "../problem.ts";
import type { Preview } from "./preview.ts";
import { previewFiles } from "./preview-files.ts";
import type { Reply } from "./reply.ts";
import { replyTo } from "./reply.ts";

export interface Listening {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Pages are seen from this machine alone. */
const host = "127.0.0.1";

export async function listen(preview: Preview, port: number): Promise<Listening | Problem> {
  const own = await previewFiles();
  const server = createServer((request, response) => {
    const path = request.url?.split("?")[0] ?? "/";
    if (!isForUs(request, server)) send(response, { status: 403, type: "text/plain", text: "" });
    else if (path === "/.edict/events") tellUpdates(request, response, preview);
    else send(response, replyTo(request.method ?? "", path, preview, own));
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    return portProblem(port, error);
  }
  return {
    address: `http://${host}:${portOf(server)}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

/** A page from elsewhere must not reach us under a name of its own that leads to this machine. */
const isForUs = ({ headers }: IncomingMessage, server: Server): boolean =>
  [host, "localhost"].some((name) => headers.host === `${name}:${portOf(server)}`);

function send(response: ServerResponse, { status, type, text }: Reply): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(text);
}

/** What an open page listens to: how the pages now stand, and every time that they are made anew. */
function tellUpdates(request: IncomingMessage, response: ServerResponse, preview: Preview): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  const tell = (): void => {
    const { edition, problems } = preview;
    response.write(`data: ${JSON.stringify({ edition, problems })}\n\n`);
  };
  tell();
  const end = preview.onUpdate(tell);
  request.on("close", end);
}

function portProblem(port: number, error: unknown): Problem {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code === "EADDRINUSE"
    ? new Problem(
        `Port ${port} is taken by another program; choose another with --port, or --port 0 for any.`,
        `端口${port}已被其他程序占用；请用--port另选，或用--port 0任选空闲端口。`,
      )
    : new Problem(
        `Port ${port} cannot be used (${code}); choose another with --port.`,
        `端口${port}无法使用（${code}）；请用--port另选。`,
      );
}
