import type { Books } from "./books.ts";
import { asOne } from "./cap-arithmetic.ts";
import { place as places } from "./frame.ts";
import { cell, double, item } from "./growing.ts";
import { accountsOf } from "./merging.ts";
import type { Prepared } from "./prepared.ts";
import { untouched } from "./standings.ts";
import { weightOf, weightOfAward } from "./weight.ts";

/** Adds the entry of an award to every tally that counts it, under its own values. */
export function postEntry(entry: number, claim: Prepared, amount: number, books: Books): void {
  const one = asOne(amount);
  const { page, from, frame } = claim;
  const { posts } = frame;
  const day = double(page, from + places.day);
  for (let place = 0; place < posts.length; place += 1) {
    const { tally, account: at } = item(posts, place);
    const account = double(page, from + at);
    if (account < 0) {
      tally.lack(entry);
      continue;
    }
    let weight = amount;
    if (tally.counts === "one") weight = one;
    else if (tally.counts === "other") {
      weight = weightOfAward(tally.plan, entry, untouched, books);
    }
    tally.add(account, day, weight, entry);
  }
}

/** Takes off again what `postEntry` added for the last entry. */
export function unpostEntry(entry: number, claim: Prepared, books: Books): void {
  for (const { tally, account: at } of claim.frame.posts) {
    const account = claim.at(at);
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
