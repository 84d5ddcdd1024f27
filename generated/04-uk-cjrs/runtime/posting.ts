import type { Books } from "./books.ts";
import { cell, item } from "./growing.ts";
import { accountsOf } from "./merging.ts";
import type { Prepared } from "./prepared.ts";
import { untouched } from "./standings.ts";
import { weightOf, weightOfAward } from "./weight.ts";

/** Adds the entry of an award to every tally that counts it, under its own values. */
export function postEntry(entry: number, claim: Prepared, amount: number, books: Books): void {
  const one = amount > 0 ? 1 : 0;
  const { posts } = claim.subject;
  for (let place = 0; place < posts.length; place += 1) {
    const { tally: plan, account: space } = item(posts, place);
    const account = claim.account(space);
    const tally = books.tally(plan);
    if (account < 0) tally.lacking.push(entry);
    else if (plan.counts === "amount") tally.add(account, claim.day, amount, entry);
    else if (plan.counts === "one") tally.add(account, claim.day, one, entry);
    else tally.add(account, claim.day, weightOfAward(plan, entry, untouched, books), entry);
  }
}

/** Takes off again what `postEntry` added for the last entry. */
export function unpostEntry(entry: number, claim: Prepared, books: Books): void {
  for (const post of claim.subject.posts) {
    const account = claim.account(post.account);
    const tally = books.tally(post.tally);
    if (account < 0) tally.lacking.pop();
    else tally.add(account, claim.day, -weightOfAward(post.tally, entry, untouched, books), entry);
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
