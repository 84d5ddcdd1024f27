import type { Texts } from "../../diagnostics/message.ts";
import type { OutputFile } from "../../emit/output.ts";
import type { Language } from "../../locale/locale.ts";
import type { NamedPolicy } from "../../site/site.ts";
import { named } from "../build/compiled.ts";
import { buildablePaths } from "../build/folders.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import type { CompiledFile } from "../policies.ts";
import { compileFile, policyPaths } from "../policies.ts";
import { Problem } from "../problem.ts";
import { siteFiles, usualRecords } from "./render.ts";

/**
 * The site in memory, as the policy files now are. Of a policy with errors the pages stay that were
 * made when it had none, and its errors are there to be shown.
 */
export class Preview {
  /** What is wrong with each file, for a reader of the page. */
  problems: readonly Texts[] = [];
  #read: readonly string[] = [];
  #updates = 0;
  #files: ReadonlyMap<string, OutputFile> = new Map();
  readonly #paths: readonly string[];
  readonly #sound = new Map<string, NamedPolicy>();
  readonly #listeners = new Set<() => void>();

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  readonly file = (path: string): OutputFile | undefined => this.#files.get(path);

  /** Another one after every update, also that of a process which was started anew. */
  get edition(): string {
    return `${process.pid}-${this.#updates}`;
  }

  /** The files on which the pages depend: policies, those that they use, and official texts. */
  readonly dependencies = (): readonly string[] => {
    const paths = policyPaths(this.#paths);
    return [...new Set([...(paths instanceof Problem ? [] : paths), ...this.#read])];
  };

  /** Calls back after every update; the result ends that. */
  onUpdate(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async update(): Promise<void> {
    const paths = buildablePaths(this.#paths);
    if (paths instanceof Problem) {
      this.problems = [paths.texts];
    } else {
      this.#compile(paths);
      await this.#render(paths);
    }
    this.#updates += 1;
    for (const listener of this.#listeners) listener();
  }

  #compile(paths: readonly string[]): void {
    const read = new Set(paths);
    const problems: Texts[] = [];
    for (const path of paths) {
      const file = compileFile(path);
      if (file instanceof Problem) {
        problems.push(file.texts);
        continue;
      }
      for (const source of file.sources.keys()) read.add(source);
      const [sound] = named(file);
      if (sound === undefined) problems.push(errorsOf([file]));
      else this.#sound.set(path, sound);
    }
    this.#read = [...read];
    this.problems = problems;
  }

  async #render(paths: readonly string[]): Promise<void> {
    const policies = paths.flatMap((path) => this.#sound.get(path) ?? []);
    const files = await siteFiles(policies, { records: usualRecords });
    this.#files = new Map(files.map((file) => [file.path, file]));
  }
}

/** As a terminal shows them, without its colours. */
function errorsOf(files: readonly CompiledFile[]): Texts {
  const errors = diagnosticsOf(files).filter(({ severity }) => severity === "error");
  const told = (language: Language): string =>
    pretty(errors, sourcesOf(files), language, (_, text) => text);
  return { en: told("en"), zh: told("zh") };
}
