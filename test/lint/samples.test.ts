import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

/** What the compiler says of the samples; one that is not named here gives rise to nothing. */
const said: Readonly<Record<string, readonly string[]>> = {
  // The real scheme has no ceiling either: 15% of whatever is spent above the limit.
  "policies/ca-rd-credit.policy": [
    "amount-without-cap: slices of qualifiedSpend: 35% to expenditureLimit, 15% above",
  ],
};

test.each(policyFiles("policies").map((file) => [file.path, file] as const))(
  "the advice on %s",
  (path, file) => {
    const { diagnostics } = compile(file, repository);
    const marked = diagnostics.map(
      ({ code, span }) => `${code}: ${file.text.slice(span.start, span.end)}`,
    );
    expect(marked).toEqual(said[path] ?? []);
  },
);
