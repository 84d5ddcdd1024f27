import type { Fields, Row } from "../case.ts";
import { cell, has, rows, text } from "../case.ts";
import type { Adapter, Step } from "../play.ts";
import { award, counted, granted } from "../play.ts";

/** Minimal financial assistance: what was given earlier, then the assistance of the case. */
export const ukMinimalAssistance: Adapter = {
  folder: "10-uk-mfa",
  play: (input) => ({
    steps: afterEarlier(rows(input, "awards").map(given)),
    places: { lastTotalInPeriod: counted("article36.joint1"), lastCompliant: granted() },
  }),
  history: (lines) => ({
    steps: afterEarlier(lines.map(givenInLine)),
    places: lines.map((line, place) => ({
      // Before the first line there is nothing, so that its total is its own amount.
      total: line === lines[0] ? award(place) : counted("article36.joint1", place),
      compliant: granted(place),
    })),
    expected: lines.map((line) => {
      const [total = "", verdict = ""] = cell(line, "exp").split(";");
      return { total, compliant: verdict === "ok" };
    }),
  }),
  disputed: {},
};

interface Given {
  readonly enterprise: string;
  readonly undertaking: string;
  readonly givenOn: string;
  readonly proposed: string;
}

/** All but the last were given under earlier rules. */
const afterEarlier = (all: readonly Given[]): readonly Step[] =>
  all.map((one) =>
    one === all.at(-1)
      ? { grant: "assistance", confirmed: true, ...one }
      : { grant: "earlierAid", decided: one.proposed, ...one },
  );

const given = (one: Fields): Given => ({
  enterprise: text(one, "enterprise"),
  undertaking: has(one, "group") ? text(one, "group") : text(one, "enterprise"),
  givenOn: text(one, "givenOn"),
  proposed: text(one, "amount"),
});

const givenInLine = (line: Row): Given => ({
  enterprise: cell(line, "enterprise"),
  undertaking: cell(line, "group") === "" ? cell(line, "enterprise") : cell(line, "group"),
  givenOn: cell(line, "givenOn"),
  proposed: cell(line, "amount"),
});
