import fs from "node:fs";
import { dirname } from "node:path";

/** What watches can be told to end. */
export interface Watching {
  readonly stop: () => void;
}

const pauseMilliseconds = 400;

/**
 * Calls back when one of the files has changed, come or gone, one call after the other. The system's
 * messages make it quick; since they lose some changes and repeat others, what counts is how each file
 * is when it is looked at, which happens all the time.
 */
export function watch(files: () => readonly string[], changed: () => Promise<void>): Watching {
  let seen = stampsOf(files());
  let isBusy = false;
  const look = async (): Promise<void> => {
    const now = stampsOf(files());
    if (isBusy || isSame(now, seen)) return;
    isBusy = true;
    await changed();
    // Files that are new among them are as they have just been read.
    seen = new Map([...stampsOf(files())].map(([path, stamp]) => [path, now.get(path) ?? stamp]));
    isBusy = false;
  };
  const timer = setInterval(() => void look(), pauseMilliseconds);
  const folders = [...new Set(files().map(dirname))];
  const watchers = folders.flatMap((folder) => watcherOf(folder, () => void look()));
  return {
    stop: () => {
      clearInterval(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** What changes whenever the file does; files that are not there have none. */
function stampsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const stamps = paths.map((path): readonly [string, string] => {
    const found = fs.statSync(path, { throwIfNoEntry: false });
    return [path, found === undefined ? "" : `${found.ino} ${found.mtimeMs} ${found.size}`];
  });
  return new Map(stamps);
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, stamp]) => b.get(path) === stamp);

/** None where the system cannot watch a folder: then the timer alone finds changes. */
function watcherOf(folder: string, notice: () => void): readonly fs.FSWatcher[] {
  try {
    const watcher = fs.watch(folder, notice);
    return [watcher.on("error", () => watcher.close())];
  } catch {
    return [];
  }
}
