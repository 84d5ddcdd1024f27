import { once } from "node:events";
import type { Language } from "../../locale/locale.ts";
import { Problem } from "../problem.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";
import { buildablePaths } from "../build/folders.ts";
import { Preview } from "../site/preview.ts";
import { listen } from "../site/server.ts";
import { watch } from "../site/watch.ts";

export interface ServeOptions {
  readonly port: number;
}

/** Shows the pages until it is interrupted. */
export async function serve(
  paths: readonly string[],
  { port }: ServeOptions,
  shell: Shell,
): Promise<Status> {
  const files = buildablePaths(paths);
  if (files instanceof Problem) return fail(shell, files);
  const words = texts[shell.language];
  const preview = new Preview(paths);
  await preview.update();
  const server = await listen(preview, port);
  if (server instanceof Problem) return fail(shell, server);
  const watching = watch(preview.dependencies, async () => {
    await preview.update();
    shell.print(words.updated(preview.problems.length));
  });
  shell.print(words.serving(server.address));
  await interrupted();
  watching.stop();
  await server.stop();
  return 0;
}

/** Ctrl+C, or whoever started the process ends it. */
async function interrupted(): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  await Promise.race([once(process, "SIGINT", { signal }), once(process, "SIGTERM", { signal })]);
  stop.abort();
}

interface Texts {
  readonly serving: (address: string) => string;
  readonly updated: (problems: number) => string;
}

const texts: Readonly<Record<Language, Texts>> = {
  en: {
    serving: (address) => `The pages are at ${address}\nCtrl+C ends this.\n`,
    updated: (problems) =>
      problems === 0
        ? "Pages made anew.\n"
        : `Errors in ${problems === 1 ? "1 file" : `${problems} files`}; they stand in the page.\n`,
  },
  zh: {
    serving: (address) => `页面地址：${address}\n按Ctrl+C结束。\n`,
    updated: (problems) =>
      problems === 0 ? "页面已更新。\n" : `${problems}个文件有错误，详见页面。\n`,
  },
};
