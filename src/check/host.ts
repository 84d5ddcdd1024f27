/** How the check reaches the other files of a policy: those that `use` and `source` name. */
export interface Host {
  /** The text of a file, or undefined where there is none. The path is resolved already. */
  read(path: string): string | undefined;
}

/** A path as one file names another: it starts at the folder of the file that names it. */
export const resolvePath = (from: string, path: string): string =>
  isAbsolute(path) ? path : joinPath(folderOf(from), path);

/** "policies" of "policies/minimal.policy"; empty where the file stands in no folder. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The path below the folder, without "." and with ".." taken where it can be. */
export function joinPath(folder: string, path: string): string {
  const root = folder.startsWith("/") ? "/" : "";
  const parts: string[] = [];
  for (const part of [...folder.split("/"), ...path.split("/")]) {
    if (part === "..") goUp(parts);
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return root + parts.join("/");
}

function goUp(parts: string[]): void {
  if (parts.length === 0 || parts.at(-1) === "..") parts.push("..");
  else parts.pop();
}

const isAbsolute = (path: string): boolean => path.startsWith("/") || /^[A-Za-z]:/.test(path);
