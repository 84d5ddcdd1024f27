import { test } from "vitest";
import { playBothWays } from "../support/both-ways.ts";
import { policyWith } from "../support/deciding.ts";

/* What formulas find of the ledger at its edges: of nothing, of awards of 0, of very much. */

const lines = `fact score: number 0 to 100 "score"
grant loyal "for each year": 10 * (years awarded by other per firm in any 3 years)
  cap 1_000 per firm in any 3 years
grant scored "with a score": spend
  when score >= 0
  cap 1_000 per firm per year
grant bonus "by the scores": 5 + 100 * sum of score by scored per firm
  cap 100_000 per firm per lifetime
grant beside "beside another programme": spend
joint cap 100 per firm in any 2 years over beside, other

example "years with an award, in the window that ends with the day"
  given firm "A"
  claim loyal with applied 2025-05-06 is refused
  claim other with applied 2023-05-06, decided 10 gives 10
  claim other with applied 2024-05-05, decided 10 gives 10
  claim other with applied 2024-06-05, decided 10 gives 10
  claim other with applied 2025-05-05, decided 0 gives 0
  claim loyal with applied 2025-05-06 gives 20
  claim loyal with applied 2026-05-06 gives 10
  claim loyal with firm "B", applied 2025-05-06 is refused
  reverse 3
  claim loyal with applied 2026-05-06 gives 10
  reverse 4
  claim loyal with applied 2026-05-06 is refused
example "scores, of who has none"
  given firm "A", applied 2025-05-05
  claim bonus gives 5
  claim scored with spend 10, score 0.5 gives 10
  claim bonus gives 55
  claim bonus with firm "B" gives 5
example "more than a number holds, in a window"
  given firm "A"
  claim other with applied 2025-05-05, decided 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim other with applied 2026-05-05, decided 90_071_992_547_409.91 gives 90_071_992_547_409.91
  claim beside with applied 2026-05-05, spend 1 is refused
  claim beside with applied 2028-05-05, spend 101 gives 100
  reverse 1
  reverse 2 90_071_992_547_408.91
  claim beside with applied 2025-05-06, spend 100 gives 99
`;

test("readings at their edges", async () => {
  await playBothWays(policyWith(lines));
});
