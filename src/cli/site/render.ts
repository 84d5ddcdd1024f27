import type { OutputFile } from "../../emit/output.ts";
import type { NamedPolicy } from "../../site/site.ts";
import { renderSite } from "../../site/site.ts";
import { withEvidence } from "../evidence/evidence.ts";
import { withCalculators } from "./calculators.ts";
import { siteScripts } from "./scripts.ts";

/** What a site is made from beside the policies. */
export interface SiteSurroundings {
  /** Where it will stand, if that is known. */
  readonly base?: string | undefined;
  /** Where `edict build` writes, and what is proved and tested of each policy is kept. */
  readonly records?: string;
}

/** Where that is unless a command is told otherwise. */
export const usualRecords = "generated";

/** Every file of the site, its scripts included. */
export async function siteFiles(
  policies: readonly NamedPolicy[],
  { base, records }: SiteSurroundings = {},
): Promise<readonly OutputFile[]> {
  const known = records === undefined ? policies : withEvidence(policies, records);
  return renderSite(await withCalculators(known), { base, scripts: await siteScripts() });
}
