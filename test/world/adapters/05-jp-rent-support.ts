import { has, text } from "../case.ts";
import type { Adapter } from "../play.ts";
import { award } from "../play.ts";

/** Rent support in Japan. */
export const jpRentSupport: Adapter = {
  folder: "05-jp-rent-support",
  play: (input) => ({
    steps: [
      {
        grant: "support",
        applicant: "applicant",
        applied: "2020-08-01",
        kind: text(input, "kind"),
        rent: text(input, "rent"),
        ...(has(input, "rentAtMarch2020")
          ? { rentChanged: true, rentAtMarch2020: text(input, "rentAtMarch2020") }
          : { rentChanged: false }),
      },
    ],
    places: { grant: award() },
  }),
  disputed: {
    "pub-2":
      "The accountant cuts the month to whole yen first; the official sentence multiplies first, as case us-01 has it.",
  },
};
