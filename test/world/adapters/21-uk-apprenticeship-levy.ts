import type { Fields, Row } from "../case.ts";
import { cell, copies, fields, has, text, texts } from "../case.ts";
import type { Adapter, Place, Play, Step } from "../play.ts";
import { award, define, granted } from "../play.ts";

/** The apprenticeship levy: an employer's part of the allowance, then the levy of each month. */
export const ukApprenticeshipLevy: Adapter = {
  folder: "21-uk-apprenticeship-levy",
  play: (input) => {
    if (has(input, "connected")) return connected(input);
    return has(input, "monthlyPayBill") ? monthly(input) : yearly(input);
  },
  history: (lines) => {
    // The lines name no allowance: it is that of the cases with the same names.
    const steps = [allowance("employer", "15000"), ...lines.map(levyInLine)];
    return {
      steps,
      places: awardsAfterFirst(steps),
      expected: lines.map((line) => cell(line, "levyDue")),
    };
  },
  disputed: {
    "us-02": "The second month is a repayment. The language has no negative awards, on purpose.",
  },
};

/** The levy of a whole year, employee by employee. */
const yearly = (input: Fields): Play => ({
  steps: [
    allowance("employer", text(input, "annualAllowance")),
    {
      grant: "yearLevy",
      ...named("employer"),
      monthEnd: "2025-04-05",
      payroll: copies(input, "employees", { earnings: text(input, "grossEach") }),
    },
  ],
  places: { payBill: define("yearPayBill"), gross: define("yearGross"), levy: award() },
});

function monthly(input: Fields): Play {
  const levies = texts(input, "monthlyPayBill").map((payBill, place) =>
    levy("employer", monthAt(place), payBill),
  );
  const steps = [allowance("employer", text(input, "annualAllowance")), ...levies];
  return { steps, places: { levyByMonth: awardsAfterFirst(steps) } };
}

/** Every employer gets its part of the allowance before any levy. */
function connected(input: Fields): Play {
  const payBills = fields(input, "connected");
  const allowances = fields(input, "allowance");
  const employers = Object.keys(payBills);
  const parts = employers.map((employer) => allowance(employer, text(allowances, employer)));
  const levies = employers.map((employer) => levy(employer, lastMonth, text(payBills, employer)));
  const steps = [...parts, ...levies];
  return {
    steps,
    places: {
      valid: granted(placeOf(parts.at(-1), steps)),
      levy: Object.fromEntries(
        employers.map((employer, place) => [employer, award(placeOf(levies[place], steps))]),
      ),
    },
  };
}

const named = (employer: string) => ({ employer, group: "group" });

const allowance = (employer: string, allowanceWanted: string): Step => ({
  grant: "allowance",
  ...named(employer),
  monthEnd: "2024-05-05",
  allowanceWanted,
});

const levy = (employer: string, month: Month, payBill: string): Step => ({
  grant: "levy",
  ...named(employer),
  ...month,
  payBill,
});

const levyInLine = (line: Row): Step =>
  levy("employer", monthNumbered(cell(line, "taxMonth")), cell(line, "payBill"));

const awardsAfterFirst = (steps: readonly Step[]): readonly Place[] =>
  steps.flatMap((step, place) => (step === steps[0] ? [] : [award(place)]));

const placeOf = (step: Step | undefined, steps: readonly Step[]): number =>
  steps.findIndex((one) => one === step);

interface Month {
  readonly taxMonth: string;
  readonly monthEnd: string;
}

/** The tax months that the cases have, and the last one of the year. */
const lastMonth: Month = { taxMonth: "12", monthEnd: "2025-04-05" };
const months: readonly Month[] = [
  { taxMonth: "1", monthEnd: "2024-05-05" },
  { taxMonth: "2", monthEnd: "2024-06-05" },
  { taxMonth: "3", monthEnd: "2024-07-05" },
];

const monthAt = (place: number): Month => known(months[place]);

const monthNumbered = (taxMonth: string): Month =>
  known(months.find((month) => month.taxMonth === taxMonth));

function known(month: Month | undefined): Month {
  if (month === undefined) throw new Error("The adapter knows no date for this month.");
  return month;
}
