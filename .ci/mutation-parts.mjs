const interpreted = (name) => `src/interpret/${name}.ts`;
const ofInterpreter = [
  "test/interpret/{example,ids,ledger,payment,reading,round,stated,trace}.test.ts",
  "test/language/*.test.ts",
];

/**
 * The parts of the sources that decide what is paid, and of each the tests that must notice when it
 * is changed. Tests that read the text of the run time back are no tests of a changed one: what
 * Stryker puts in cannot be read back. A file is named once every change of it is noticed, or a
 * reason says why it cannot be.
 */
export const parts = {
  arithmetic: {
    mutate: ["cap-arithmetic", "count", "rounding", "period", "series", "years", "standings"].map(
      (name) => `src/runtime/${name}.ts`,
    ),
    tests: ["test/runtime/*.test.ts", "test/evaluator/{calendar,exactness}.test.ts"],
  },
  amounts: {
    mutate: ["src/runtime/amount.ts"],
    tests: ["test/evaluator/{bad-input,caps,rounds,terms,whole-numbers}.test.ts"],
  },
  caps: {
    mutate: [
      "capped",
      "decide-settled",
      "event",
      "posting",
      "pro-rata",
      "read-event",
      "tally",
      "weight",
    ].map((name) => `src/runtime/${name}.ts`),
    tests: [
      "test/evaluator/caps{,-accounts,-lacking}.test.ts",
      "test/evaluator/{bad-input,events,ledger,readings,rooms,settled}.test.ts",
    ],
  },
  interpreter: {
    mutate: ["cap", "period", "room", "counted", "pro-rata", "scope", "round"].map(interpreted),
    tests: ofInterpreter,
  },
  decisions: {
    mutate: [
      "accumulated",
      "contender",
      "decide",
      "draft",
      "election",
      "enter",
      "judge",
      "ledger",
      "payment",
      "reading",
      "standing",
      "steps",
      "trace",
      "turns",
    ].map(interpreted),
    tests: ofInterpreter,
  },
  formulas: {
    mutate: ["amount", "condition", "table", "facts", "dates"].map(interpreted),
    tests: ofInterpreter,
  },
  claims: {
    mutate: [
      "admit",
      "attempt",
      "events",
      "example",
      "interpret",
      "per-facts",
      "read",
      "read-value",
      "stated",
    ].map(interpreted),
    tests: ofInterpreter,
  },
  prepared: {
    mutate: ["cells", "counting", "frame", "growing", "ids", "policy", "prepared", "problem"].map(
      (name) => `src/runtime/${name}.ts`,
    ),
    tests: [
      "test/evaluator/{bad-input,ids,rows-of-files,settled,values,versions}.test.ts",
      "test/evaluator/caps-lacking.test.ts",
    ],
  },
  values: {
    mutate: [
      "calendar",
      "canonical",
      "given",
      "minor",
      "read-canonical",
      "read-claim",
      "read-value",
      "values",
    ].map((name) => `src/runtime/${name}.ts`),
    tests: [
      "test/runtime/{minor,period}.test.ts",
      "test/evaluator/{bad-entries,bad-input,calendar,rooms,values,versions}.test.ts",
      "test/evaluator/rows-of-files.test.ts",
    ],
  },
  entries: {
    mutate: ["enter", "entries", "same-value", "stated-value"].map(
      (name) => `src/runtime/${name}.ts`,
    ),
    tests: [
      "test/evaluator/{bad-entries,caps-lacking,events,ledger,recorded,refused}.test.ts",
      "test/evaluator/{retyped,rounds,settled,terms,versions}.test.ts",
    ],
  },
  auditor: {
    mutate: ["src/verify/auditor.ts", "src/verify/recompute.ts", "src/verify/audit/*.ts"],
    tests: ["test/verify/{auditor*,formula,recompute}.test.ts"],
  },
  emitter: {
    mutate: ["src/emit/typescript/*.ts"],
    tests: [
      "test/mutation/emitted.test.ts",
      "test/evaluator/{claim-types,names,whole-forms,written}.test.ts",
    ],
  },
  schema: {
    mutate: ["claim", "fact", "schema", "title", "value"].map(
      (name) => `src/emit/schema/${name}.ts`,
    ),
    tests: ["test/schema/*.test.ts"],
  },
};
