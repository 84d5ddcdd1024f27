import { format } from "prettier";
import type { OutputFile } from "../../emit/output.ts";

/** Generated TypeScript is laid out by Prettier, with the settings here, whatever those around are. */
export async function formatted(file: OutputFile): Promise<OutputFile> {
  // The runtime is copied from sources that are laid out already.
  if (!file.path.endsWith(".ts") || file.path.startsWith("runtime/")) return file;
  return { ...file, text: await format(file.text, { parser: "typescript", printWidth: 100 }) };
}
