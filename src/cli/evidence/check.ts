import { join } from "node:path";
import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import type { Shell, Status } from "../shell.ts";
import type { RecordName } from "./record.ts";
import { isBuilt, recordOf } from "./record.ts";

/** Where the record of a policy is kept, and what it has to be of. */
export interface Place {
  readonly folder: string;
  readonly fingerprint: string;
}

/** Says where a record is of another model or text than the policy's, and what makes it anew. */
export function checkRecords(
  name: RecordName,
  places: readonly Place[],
  command: string,
  language: Language,
  shell: Shell,
): Status {
  const stale = places.filter(
    ({ folder, fingerprint }) =>
      isBuilt(folder) && recordOf(folder, name, fingerprint) === undefined,
  );
  for (const { folder } of stale) {
    const said = staleText(join(folder, name), `${shell.call} ${command}`)[language];
    shell.say(`${shell.paintAside("red", said)}\n`);
  }
  return stale.length === 0 ? 0 : 1;
}

const staleText = (path: string, command: string): Texts => ({
  en: `${path} is missing, or of another text; bring it up to date: ${command}`,
  zh: `${path}不存在，或与现有政策不符；请更新：${command}`,
});
