import type { Books } from "./books.ts";
import { asOne } from "./cap-arithmetic.ts";
import { cell, item } from "./growing.ts";
import { accountsOf } from "./merging.ts";
import type { Prepared } from "./prepared.ts";
import { untouched } from "./standings.ts";
import { weightOf, weightOfAward } from "./weight.ts";

/** Adds the entry of an award to every tally that counts it, under its own values. */
export function postEntry(entry: number, claim: Prepared, amount: number, books: Books): void {
  const one = asOne(amount);
  const posts = books.postsOf(claim.subject);
  for (let place = 0; place < posts.length; place += 1) {
    const { tally, space } = item(posts, place);
    const account = claim.account(space);
    if (account < 0) tally.lacking.push(entry);
    else if (tally.counts === "amount") tally.add(account, claim.day, amount, entry);
    else if (tally.counts === "one") tally.add(account, claim.day, one, entry);
    else tally.add(account, claim.day, weightOfAward(tally.plan, entry, untouched, books), entry);
  }
}

/** Takes off again what `postEntry` added for the last entry. */
export function unpostEntry(entry: number, claim: Prepared, books: Books): void {
  for (const { tally, space } of books.postsOf(claim.subject)) {
    const account = claim.account(space);
    if (account < 0) tally.lacking.pop();
    else tally.add(account, claim.day, -weightOfAward(tally.plan, entry, untouched, books), entry);
  }
}

/** Adds to every tally by how much an event changes what its award counts for. */
export function postEvent(award: number, record: () => void, books: Books): void {
  const posts = books.subject(books.entries.subject(award)).posts;
  const before = posts.map(({ tally }) => weightOf(tally, award, books));
  record();
  posts.forEach(({ tally }, place) => {
    const change = weightOf(tally, award, books) - cell(before, place);
    if (change === 0) return;
    const day = books.entries.day(award);
    for (const account of accountsOf(tally, award, [], books)) {
      books.tally(tally).add(account, day, change, award);
    }
  });
}
