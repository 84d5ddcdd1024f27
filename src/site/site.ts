import type { OutputFile } from "../emit/output.ts";
import { frontPage } from "./front-page.ts";
import type { NamedPolicy } from "./policy-pages.ts";
import { policyPages } from "./policy-pages.ts";
import { style } from "./style.ts";

export type { NamedPolicy } from "./policy-pages.ts";

/** The public's pages of all policies, as static files that need no server and no JavaScript. */
export const renderSite = (policies: readonly NamedPolicy[]): readonly OutputFile[] => [
  { path: "index.html", text: frontPage(policies) },
  { path: "style.css", text: style },
  ...policies.flatMap(policyPages),
];
