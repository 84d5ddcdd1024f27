import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import {
  usedFileFaulty,
  usedFileMissing,
  usedInCircle,
  usedTwice,
} from "../diagnostics/messages/amendments.ts";
import { declarationInArticle } from "../diagnostics/messages/layout.ts";
import type { DocumentNode, ItemNode } from "../syntax/document.ts";
import { parse } from "../syntax/parse.ts";
import type { PolicyFile, Report } from "./document.ts";
import type { Host } from "./host.ts";
import { folderOf, joinPath, resolvePath } from "./host.ts";

export type UseNode = Extract<ItemNode, { readonly kind: "use" }>;

/**
 * The files that a policy is made of: first the one that all others amend, last the one being
 * compiled (manual, section 8). Undefined where one of them cannot be had.
 */
export function loadFiles(
  tree: DocumentNode,
  host: Host,
  report: Report,
): readonly PolicyFile[] | undefined {
  const files: PolicyFile[] = [{ tree, folder: "" }];
  for (let use = useOf(tree, report); use !== undefined;) {
    const [latest] = files;
    const used = latest && loadUsed(use, latest, files, host, report);
    if (used === undefined) return undefined;
    files.unshift(used);
    use = useOf(used.tree, () => undefined);
  }
  return files;
}

function useOf(tree: DocumentNode, report: Report): UseNode | undefined {
  const [first, ...others] = tree.items.filter(isUse);
  for (const { span } of others) report(diagnose(usedTwice, {}, span));
  const inArticles = tree.parts.flatMap((part) => (part.kind === "article" ? part.items : []));
  for (const { span } of inArticles.filter(isUse)) report(diagnose(declarationInArticle, {}, span));
  return first;
}

export const isUse = (item: ItemNode): item is UseNode => item.kind === "use";

function loadUsed(
  { path: { value, span } }: UseNode,
  by: PolicyFile,
  loaded: readonly PolicyFile[],
  host: Host,
  report: Report,
): PolicyFile | undefined {
  // A path that was left out has been reported.
  if (span.start === span.end) return undefined;
  const path = resolvePath(by.tree.file.path, value);
  if (loaded.some(({ tree }) => joinPath("", tree.file.path) === joinPath("", path))) {
    report(diagnose(usedInCircle, { path: value }, span));
    return undefined;
  }
  const text = value.trim() === "" ? undefined : host.read(path);
  if (text === undefined) {
    report(diagnose(usedFileMissing, { path: value }, span));
    return undefined;
  }
  const { tree, problems } = parse({ path, text });
  if (!hasErrors(problems)) return { tree, folder: joinPath(by.folder, folderOf(value)) };
  report(faultsOfUsed(problems, { path: { value, span } }));
  return undefined;
}

/** One error at the `use`, which leads to the first of those in the file it names. */
export function faultsOfUsed(
  problems: readonly Diagnostic[],
  { path }: Pick<UseNode, "path">,
): Diagnostic {
  const errors = problems.filter(({ severity }) => severity === "error");
  const related = errors.slice(0, 1).map(({ span, message }) => ({ span, message }));
  const values = { path: path.value, count: errors.length };
  return diagnose(usedFileFaulty, values, path.span, { related });
}
