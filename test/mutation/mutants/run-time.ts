import type { Mutant } from "../mutant.ts";

/** Faults in the run time, which lies beside every evaluator. */
export const inRunTime: readonly Mutant[] = [
  {
    fault: "one more than the limit fits (M3)",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["used < limit", "used <= limit"]],
    foundBy: ["examples", "sequences", "steps", "audit", "step", "text"],
  },
  {
    fault: "room is rounded up (M4)",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["/ unit) * unit", "/ unit) * unit + unit"]],
    foundBy: ["examples", "sequences", "steps", "audit", "step", "text"],
  },
  {
    fault: "room is rounded up, in words that no reader knows",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["Math.floor((limit", "Math.ceil((limit"]],
    foundBy: ["sequences", "steps", "audit", "text"],
  },
  {
    fault: "room may be below 0 (M5)",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["limit <= used ? 0 : ", ""]],
    foundBy: ["sequences", "steps", "audit", "award", "text"],
  },
  {
    fault: "what fits to the fen does not fit",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["amount <= room", "amount < room"]],
    foundBy: ["examples", "steps", "audit", "text"],
  },
  {
    fault: "refusing caps reduce, and others refuse",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["refuses ? 0 : room", "refuses ? room : 0"]],
    foundBy: ["examples", "steps", "audit", "text"],
  },
  {
    fault: "the amount stays where it does not fit",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["amount <= room ? amount : refuses ? 0 : room", "amount"]],
    foundBy: ["examples", "sequences", "steps", "audit", "step", "text"],
  },
  {
    fault: "an award is counted twice (M11)",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["=> used + amount", "=> used + 2 * amount"]],
    foundBy: ["examples", "steps", "audit", "bookkeeping", "text"],
  },
  {
    fault: "an award of which nothing is left counts as one (M12)",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["amount > 0 ? 1 : 0", "amount > 0 ? 1 : 1"]],
    foundBy: ["examples", "bookkeeping", "text"],
    because:
      "three or four claims of one enterprise that meet in the right order, with events between them, are drawn too rarely; the proof needs no luck",
  },
  {
    fault: "a small award counts as none",
    policy: "caps",
    file: "runtime/cap-arithmetic.ts",
    changes: [["amount > 0 ? 1 : 0", "amount > 5_000 ? 1 : 0"]],
    foundBy: ["examples", "steps", "bookkeeping", "text"],
  },
  {
    fault: "another amount is counted than was awarded (M13)",
    policy: "caps",
    file: "runtime/enter.ts",
    changes: [
      [
        "postEntry(entry, claim, draft.amount, books)",
        "postEntry(entry, claim, draft.amount + 100, books)",
      ],
    ],
    foundBy: ["examples", "sequences", "steps", "audit"],
    because:
      "the proof takes it that an award is added once to each counter of its caps; that the run time does so is tested",
  },
  {
    fault: "an award is not counted",
    policy: "caps",
    file: "runtime/posting.ts",
    changes: [["tally.add(account, day, weight, entry);", ""]],
    foundBy: ["examples", "sequences", "steps", "audit"],
    because:
      "the proof takes it that an award is added once to each counter of its caps; that the run time does so is tested",
  },
  {
    fault: "an event does not change what is counted",
    policy: "caps",
    file: "runtime/posting.ts",
    changes: [["  record();\n", "  record();\n  return;\n"]],
    foundBy: ["examples", "steps", "audit", "text"],
    because:
      "the proof takes it that an award is added once to each counter of its caps; that the run time does so is tested",
  },
  {
    fault: "what was reversed still counts",
    policy: "caps",
    file: "runtime/standings.ts",
    changes: [["): number => amount - reversed;", "): number => amount - 0 * reversed;"]],
    foundBy: ["examples", "sequences", "steps", "audit", "bookkeeping", "award"],
  },
  {
    fault: "a completed award is still open",
    policy: "caps",
    file: "runtime/standings.ts",
    changes: [["!standing.completed && ", ""]],
    foundBy: ["examples", "steps", "bookkeeping"],
  },
  {
    fault: "what was asked back in full is still open",
    policy: "caps",
    file: "runtime/standings.ts",
    changes: [["standing.clawedBack < leftOf", "standing.clawedBack <= leftOf"]],
    foundBy: ["steps", "bookkeeping"],
  },
  {
    fault: "a second reversal replaces the first",
    policy: "caps",
    file: "runtime/standings.ts",
    changes: [["reversed: before.reversed + amount", "reversed: amount"]],
    foundBy: ["examples", "bookkeeping"],
    because:
      "three or four claims of one enterprise that meet in the right order, with events between them, are drawn too rarely; the proof needs no luck",
  },
  {
    fault: "a reversed award still counts as one",
    policy: "caps",
    file: "runtime/weight.ts",
    changes: [["return asOne(leftOf(amount, standing));", "return asOne(amount);"]],
    foundBy: ["examples", "bookkeeping"],
    because:
      "three or four claims of one enterprise that meet in the right order, with events between them, are drawn too rarely; the proof needs no luck",
  },
  {
    fault: "paid money can be reversed",
    policy: "caps",
    file: "runtime/event.ts",
    changes: [["left - Math.max(paid, clawedBack)", "left"]],
    foundBy: ["sequences", "steps", "audit", "award"],
  },
  {
    fault: "money is asked back twice",
    policy: "caps",
    file: "runtime/event.ts",
    changes: [["return left - clawedBack;", "return left;"]],
    foundBy: ["sequences", "steps", "audit", "award"],
  },
  {
    fault: "more is paid than is left",
    policy: "caps",
    file: "runtime/event.ts",
    changes: [["Math.max(0, left - clawedBack - paid)", "left - clawedBack"]],
    foundBy: ["steps", "audit", "award"],
  },
  {
    fault: "the general way leaves rooms unrounded",
    policy: "caps",
    file: "runtime/capped.ts",
    changes: [["const least = isMoney ? unit : 1;", "const least = isMoney ? 1 : 1;"]],
    foundBy: ["steps", "audit"],
    because:
      "the two ways through the caps are code of the run time, of which only the arithmetic is read back",
  },
  {
    fault: "the general way forgets what was counted",
    policy: "caps",
    file: "runtime/capped.ts",
    changes: [["plan.tally === undefined ? 0 :", "plan.tally !== undefined ? 0 :"]],
    foundBy: ["examples", "sequences", "steps", "audit"],
    because:
      "the two ways through the caps are code of the run time, of which only the arithmetic is read back",
  },
  {
    fault: "the short way looks at no count",
    policy: "amounts",
    file: "runtime/decide-settled.ts",
    changes: [["else if (!hasPlace(limit, used)) after = 0;", ""]],
    foundBy: ["steps"],
    because:
      "the two ways through the caps are code of the run time, of which only the arithmetic is read back",
  },
  {
    fault: "the short way stops at the first cap",
    policy: "amounts",
    file: "runtime/decide-settled.ts",
    changes: [["if (after === 0) return true;", "return true;"]],
    foundBy: ["steps"],
    because:
      "the two ways through the caps are code of the run time, of which only the arithmetic is read back",
  },
  {
    fault: "a window ends a day early",
    policy: "caps",
    file: "runtime/period.ts",
    changes: [
      ["moved(start, period.count, period.unit);", "moved(start, period.count, period.unit) - 1;"],
    ],
    foundBy: ["examples", "steps"],
    because: "in which days a window ends is the calendar of the run time, which no proof reads",
  },
  {
    fault: "a window ends a day late",
    policy: "caps",
    file: "runtime/period.ts",
    changes: [
      ["moved(start, period.count, period.unit);", "moved(start, period.count, period.unit) + 1;"],
    ],
    foundBy: ["examples", "steps"],
    because: "in which days a window ends is the calendar of the run time, which no proof reads",
  },
  {
    fault: "all years are one",
    policy: "caps",
    file: "runtime/period.ts",
    changes: [
      [
        'period.kind === "calendar" ? calendarNumber(period, day) : 0',
        "0 * day + period.kind.length * 0",
      ],
    ],
    foundBy: ["examples", "steps", "audit"],
    because: "in which days a window ends is the calendar of the run time, which no proof reads",
  },
  {
    fault: "the first day of a fiscal year is in the year before",
    policy: "caps",
    file: "runtime/calendar.ts",
    changes: [["return day < fiscalYearStart", "return day <= fiscalYearStart"]],
    foundBy: ["examples", "steps"],
    because: "in which days a window ends is the calendar of the run time, which no proof reads",
  },
  {
    fault: "the last window counts, not the fullest",
    policy: "caps",
    file: "runtime/series.ts",
    changes: [["fullest = larger(fullest, sum);", "fullest = sum;"]],
    foundBy: ["examples", "sequences", "steps", "audit"],
    because:
      "how a window is looked for among the entries is code of the run time, which no proof reads",
  },
  {
    fault: "a window has a day too many",
    policy: "caps",
    file: "runtime/series.ts",
    changes: [["?? end) < end; next", "?? end) <= end; next"]],
    foundBy: ["examples", "sequences", "steps"],
    because:
      "how a window is looked for among the entries is code of the run time, which no proof reads",
  },
  {
    fault: "only windows from the claim on count",
    policy: "caps",
    file: "runtime/series.ts",
    changes: [["let place = this.#firstReaching(day, endOf);", "let place = this.firstFrom(day);"]],
    foundBy: ["examples", "sequences", "steps", "audit"],
    because:
      "how a window is looked for among the entries is code of the run time, which no proof reads",
  },
  {
    fault: "later years do not belong to a run",
    policy: "caps",
    file: "runtime/years.ts",
    changes: [["while (this.#has(account, last + 1)) last += 1;", ""]],
    foundBy: ["examples", "steps", "audit"],
    because:
      "how a window is looked for among the entries is code of the run time, which no proof reads",
  },
  {
    fault: "a year of which all was reversed belongs to a run",
    policy: "caps",
    file: "runtime/years.ts",
    changes: [["return link > 0 && int(this.#awards, link - 1) > 0;", "return link > 0;"]],
    foundBy: ["examples", "steps"],
    because:
      "how a window is looked for among the entries is code of the run time, which no proof reads",
  },
  {
    fault: "earlier awards do not follow into a group",
    policy: "caps",
    file: "runtime/merging.ts",
    changes: [["if (!books.plan.merges) return none;", "if (books.plan.merges) return none;"]],
    foundBy: ["steps", "audit"],
    because: "mergers are beyond the proof, which says so of every cap that they concern",
  },
  {
    fault: "a claim that is sent twice is entered twice",
    policy: "caps",
    file: "runtime/admit.ts",
    changes: [["if (claim.id === noId) return -1;", "if (claim.id !== noId) return -1;"]],
    foundBy: ["sequences", "steps", "audit"],
    because: "ids of claims are no part of the proof: it shows that even then no cap is passed",
  },
  {
    fault: "pro rata shares are rounded up",
    policy: "rounds",
    file: "runtime/pro-rata.ts",
    changes: [["/ (sum * unit);", "/ (sum * unit) + 1n;"]],
    foundBy: ["examples", "steps", "audit"],
    because:
      "how a round is gone through is no part of the proof: it shows that no order or share can pass a cap",
  },
  {
    fault: "pro rata shares are not whole units",
    policy: "rounds",
    file: "runtime/pro-rata.ts",
    changes: [["BigInt(version.rounding.unit)", "1n"]],
    foundBy: ["examples", "steps"],
    because:
      "how a round is gone through is no part of the proof: it shows that no order or share can pass a cap",
  },
  {
    fault: "claims of two years share one budget",
    policy: "rounds",
    file: "runtime/pro-rata.ts",
    changes: [
      ["return sameScope && shareWindow(cap.period, one.day, two.day);", "return sameScope;"],
    ],
    foundBy: ["examples", "steps", "audit"],
    because:
      "how a round is gone through is no part of the proof: it shows that no order or share can pass a cap",
  },
  {
    fault: "pro rata looks at no room",
    policy: "rounds",
    file: "runtime/pro-rata.ts",
    changes: [["if (sum <= state.room) return;", "if (sum >= state.room) return;"]],
    foundBy: ["examples", "sequences", "steps", "audit"],
    because:
      "how a round is gone through is no part of the proof: it shows that no order or share can pass a cap",
  },
  {
    fault: "the lowest score comes first",
    policy: "rounds",
    file: "runtime/turns.ts",
    changes: [["compareValues(other, value)", "compareValues(value, other)"]],
    foundBy: ["examples", "steps"],
    because:
      "how a round is gone through is no part of the proof: it shows that no order or share can pass a cap",
  },
  {
    fault: "other programmes come after the round",
    policy: "rounds",
    file: "runtime/round.ts",
    changes: [
      ["    this.#enterExternals();\n", ""],
      [
        "    this.#claims.forEach((admitted) => this.#enterRefusal(admitted));\n",
        "    this.#claims.forEach((admitted) => this.#enterRefusal(admitted));\n    this.#enterExternals();\n",
      ],
    ],
    foundBy: ["steps"],
    because:
      "how a round is gone through is no part of the proof: it shows that no order or share can pass a cap",
  },
  {
    fault: "awards below the least are made",
    policy: "rounds",
    file: "runtime/decide.ts",
    changes: [["isBelow(amount, floor)) return;", "!isBelow(amount, floor)) return;"]],
    foundBy: ["examples", "steps"],
    because: "what is asked for is no part of the proof, which holds for every amount asked for",
  },
  {
    fault: "a tie goes down",
    policy: "amounts",
    file: "runtime/rounding.ts",
    changes: [["return rest >= unit - rest;", "return rest > unit - rest;"]],
    foundBy: ["examples", "steps"],
    because:
      "how an amount is rounded before the caps is no part of the proof, which holds for every amount asked for",
  },
  {
    fault: "down is up",
    policy: "caps",
    file: "runtime/rounding.ts",
    changes: [['case "down":\n      return false;', 'case "down":\n      return true;']],
    foundBy: ["examples", "steps"],
    because:
      "how an amount is rounded before the caps is no part of the proof, which holds for every amount asked for",
  },
  {
    fault: "earlier amounts are not taken off",
    policy: "amounts",
    file: "runtime/amount.ts",
    changes: [["draft.amount - Number(earlier)", "draft.amount - 0 * Number(earlier)"]],
    foundBy: ["examples", "steps"],
    because: "what is asked for is no part of the proof, which holds for every amount asked for",
  },
  {
    fault: "a decision may pass its bound",
    policy: "amounts",
    file: "runtime/amount.ts",
    changes: [
      [
        "Math.min(bound, wholeUnits(decided, unit, mode) * unit)",
        "wholeUnits(decided, unit, mode) * unit",
      ],
    ],
    foundBy: ["examples", "steps"],
    because: "what is asked for is no part of the proof, which holds for every amount asked for",
  },
  {
    fault: "a negative amount stays negative",
    policy: "amounts",
    file: "runtime/amount.ts",
    changes: [
      ["const after = atLeastZero(minus(amount, taken));", "const after = minus(amount, taken);"],
    ],
    foundBy: ["steps"],
    because: "what is asked for is no part of the proof, which holds for every amount asked for",
  },
];
