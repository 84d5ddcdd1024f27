import type { OutputFile } from "../../emit/output.ts";
import type { Reference } from "../../prose/phrase.ts";
import type { Language } from "../../model/text.ts";
import type { Policy } from "../../model/policy.ts";
import { currencyNames } from "../../locale/zh-currency-names.ts";
import type { EditionView } from "../view.ts";
import { graphCode, valueCode } from "./data-code.ts";
import { withoutUnused } from "./left-out.ts";
import { grantPlans } from "./plan.ts";
import { slimPolicy } from "./slim-policy.ts";
import { told } from "./told.ts";

/** The name of the script in the folder of a language. */
export const calculatorScript = "calculator.js";

/** Where the package's own modules are, for whoever bundles the script. */
const packageModule = "edict/";

/**
 * The modules that are bundled, with the compiled evaluator beside them, into the script of a policy
 * in one language: data, and the one line that starts it.
 */
export const calculatorModules = (policy: Policy, edition: EditionView): readonly OutputFile[] => [
  { path: "calculator.js", text: startingModule(edition.language) },
  {
    path: "calculator-data.js",
    text: [
      graphCode("policy", slimPolicy(policy, edition.language)),
      valueCode("page", {
        told: told(policy, edition.language),
        plans: grantPlans(policy),
        hrefs: hrefs(policy, edition),
      }),
    ].join("\n"),
  },
  ...withoutUnused(policy),
  ...currencyModules(policy.currency),
];

/** A page knows the currency of its policy, and no other. */
function currencyModules({ code, decimals }: Policy["currency"]): readonly OutputFile[] {
  const name = currencyNames.get(code);
  const names = name === undefined ? [] : [[code, name]];
  return [
    {
      path: `${packageModule}src/exact/currency-codes`,
      text: valueCode("codesByDecimals", [[decimals, code]]),
    },
    {
      path: `${packageModule}src/locale/zh-currency-names`,
      text: `export const currencyNames = new Map(${JSON.stringify(names)});`,
    },
  ];
}

const grammars: Readonly<Record<Language, string>> = { en: "englishResults", zh: "chineseResults" };

const startingModule = (language: Language): string => `
  import { openUntypedLedger as openLedger } from "./evaluator.ts";
  import { page, policy } from "./calculator-data.js";
  import { ${grammars[language]} as results } from "${packageModule}src/prose/${language}/results";
  import { answer as words } from "${packageModule}src/site/words/${language}/answer";
  import { speechOf } from "${packageModule}src/calculator/told";
  import { startCalculator } from "${packageModule}src/browser/calculator/main";

  const { told, plans, hrefs } = page;
  const prose = results(policy, speechOf(policy, told));
  startCalculator({ policy, openLedger, prose, plans }, { hrefs, words });
`;

/** What a sentence may link to, by "kind name", as an address from the pages of this language. */
function hrefs(policy: Policy, { links }: EditionView): Readonly<Record<string, string>> {
  const entries = referencesIn(policy).flatMap((to) => {
    const place = links(to);
    if (place === undefined) return [];
    const anchor = place.id === undefined ? "" : `#${place.id}`;
    return [[`${to.kind} ${to.name}`, `${encodeURIComponent(place.slug)}.html${anchor}`] as const];
  });
  return Object.fromEntries(entries);
}

function referencesIn(policy: Policy): readonly Reference[] {
  const { facts, grants, caps, defines, agencies, externals, articles } = policy;
  const named = (kind: Reference["kind"], all: readonly { readonly name: string }[]) =>
    all.map(({ name }): Reference => ({ kind, name }));
  return [
    ...named("fact", facts),
    ...named("grant", grants),
    ...named("define", defines),
    ...named("agency", agencies),
    ...named("external", externals),
    ...caps.map(({ id }): Reference => ({ kind: "cap", name: id })),
    ...articles.map(({ number }): Reference => ({ kind: "article", name: number })),
    ...grants.flatMap(({ conditions }) =>
      conditions.map(({ id }): Reference => ({ kind: "condition", name: id })),
    ),
  ];
}
