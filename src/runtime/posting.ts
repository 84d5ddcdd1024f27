import type { Books } from "./books.ts";
import { cell } from "./growing.ts";
import { accountsOf } from "./merging.ts";
import type { Prepared } from "./prepared.ts";
import { weightOf } from "./weight.ts";

/** Adds an entry of a claim to every tally that counts it, under its own values. */
export function postEntry(entry: number, claim: Prepared, books: Books): void {
  for (const post of claim.subject.posts) {
    const account = cell(claim.accounts, post.account);
    const tally = books.tally(post.tally);
    if (account < 0) tally.lacking.push(entry);
    else tally.add(account, claim.day, weightOf(post.tally, entry, books), entry);
  }
}

/** Takes off again what `postEntry` added for the last entry. */
export function unpostEntry(entry: number, claim: Prepared, books: Books): void {
  for (const post of claim.subject.posts) {
    const account = cell(claim.accounts, post.account);
    const tally = books.tally(post.tally);
    if (account < 0) tally.lacking.pop();
    else tally.add(account, claim.day, -weightOf(post.tally, entry, books), entry);
  }
}

/** Adds to every tally by how much an event changes what its award counts for. */
export function postEvent(award: number, record: () => void, books: Books): void {
  const posts = books.subject(cell(books.entries.subject, award)).posts;
  const before = posts.map(({ tally }) => weightOf(tally, award, books));
  record();
  posts.forEach(({ tally }, place) => {
    const change = weightOf(tally, award, books) - cell(before, place);
    if (change === 0) return;
    const day = cell(books.entries.day, award);
    for (const account of accountsOf(tally, award, [], books)) {
      books.tally(tally).add(account, day, change, award);
    }
  });
}
