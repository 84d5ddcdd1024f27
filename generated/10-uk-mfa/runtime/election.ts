import type { Books } from "./books.ts";
import type { Contender, Fates } from "./contender.ts";
import {
  Tentative,
  attempt,
  bindingOf,
  capIds,
  capStateOf,
  earlierFirst,
  whileMerged,
} from "./contender.ts";
import { noteAboveUsual, workOutAlone } from "./decide.ts";
import { standing } from "./draft.ts";
import type { Binding } from "./plan.ts";
import { reason } from "./reason.ts";

/**
 * Pass 2 of a round: for each count cap `ranked by award`, the highest claims stay, as many as
 * there is room for; the others are refused as less favourable, for good (manual, section 4).
 * Gives those that still stand.
 */
export function elect(
  contenders: readonly Contender[],
  fates: Fates,
  books: Books,
): readonly Contender[] {
  const ids = capIds(books.plan.policy, ({ ranking }) => ranking?.by === "award");
  return ids.reduce((standing, id) => {
    electUnder(id, standing, fates, books);
    return standing.filter(({ place }) => !fates.has(place));
  }, contenders);
}

function electUnder(
  id: string,
  contenders: readonly Contender[],
  fates: Fates,
  books: Books,
): void {
  const bound = contenders.filter((contender) => bindingOf(contender, id) !== undefined);
  const competing = bound.filter((contender) => competes(contender, fates));
  competing.sort((a, b) => b.draft.amount - a.draft.amount || earlierFirst(a, b));
  const staying = new Tentative(books);
  try {
    for (const contender of competing) {
      const binding = bindingOf(contender, id);
      if (binding !== undefined) stayOrLose(contender, binding, staying, fates);
    }
  } finally {
    staying.takeBack();
  }
}

/**
 * Works the claim out as if it were alone. One that comes to nothing takes no room: it does not
 * compete, and meets its own refusal in its turn.
 */
function competes(contender: Contender, fates: Fates): boolean {
  const { it, version, draft, place } = contender;
  draft.restart();
  const failed = attempt(it, () => whileMerged(it, () => workOutAlone(version, it, draft)));
  if (failed !== undefined) fates.set(place, failed);
  return failed === undefined && draft.state === standing;
}

/** The highest stay as long as one more fits beside the ledger and those that stay. */
function stayOrLose(
  contender: Contender,
  binding: Binding,
  staying: Tentative,
  fates: Fates,
): void {
  const { it, version, draft, place } = contender;
  const stays = attempt(it, () =>
    staying.tryToEnter(contender, () => {
      if (capStateOf(binding, contender).room === 0) return false;
      noteAboveUsual(version, it, draft);
      return true;
    }),
  );
  if (stays === true) return;
  if (stays === false) draft.refuse(reason.lessFavourable, binding.plan.code);
  fates.set(place, stays === false ? "refused" : stays);
}
