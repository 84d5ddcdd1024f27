import type { OutputFile } from "../../emit/output.ts";
import type { NamedPolicy } from "../../site/site.ts";
import { renderSite } from "../../site/site.ts";
import { withCalculators } from "./calculators.ts";
import { siteScripts } from "./scripts.ts";

/** Every file of the site, its scripts included. `base` is where it will stand, if that is known. */
export const siteFiles = async (
  policies: readonly NamedPolicy[],
  base?: string,
): Promise<readonly OutputFile[]> =>
  renderSite(await withCalculators(policies), { base, scripts: await siteScripts() });
