import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { benchChecking } from "./checking.ts";
import { benchDeciding } from "./deciding.ts";
import { benchFile } from "./file.ts";
import type { Timing } from "./interleaved.ts";

/*
 * `npm run bench [-- --claims N --rows N --json FILE]`. Reports ratios; it judges nothing, since times
 * depend on the machine.
 */
const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "1000000" },
    rows: { type: "string", default: "1000000" },
    json: { type: "string" },
  },
});

const deciding = await benchDeciding(Number(values.claims));
const checking = await benchChecking();
const file = await benchFile(Number(values.rows));

const line = (text = ""): boolean => process.stdout.write(`${text}\n`);
const whole = (value: number): string => Math.round(value).toLocaleString("en");

function table(title: string, timings: readonly Timing[], unit: string): void {
  line(`\n${title}`);
  for (const { name, nanoseconds, ratio } of timings) {
    line(
      `  ${name.padEnd(44)}${whole(nanoseconds).padStart(14)} ns/${unit}${ratio.toFixed(2).padStart(12)}`,
    );
  }
}

table(
  `Deciding ${whole(deciding.claims)} claims on the Longgang measures`,
  deciding.timings,
  "claim",
);
line(`  awards that differ from those written by hand: ${deciding.differing}`);
line(`  memory for an entry, its facts included: ${whole(deciding.bytesPerEntry)} bytes`);
table("Articles 2, 5 and 6 in Publicodes", deciding.publicodes.timings, "claim");
line(`  wrong awards: ${deciding.publicodes.wrong} of ${deciding.publicodes.claims}`);
table("Checking the Longgang file, and ten times its text", checking, "check");
table(`A file of ${whole(file.rows)} claims`, file.timings, "row");
line(`  peak memory of \`edict run\`: ${whole(file.peakMegabytes)} MB`);

if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ deciding, checking, file }, null, 2)}\n`);
}
