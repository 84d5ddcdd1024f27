import type { AnswerWords } from "../../site/words/answer.ts";

/** A button that copies the address, which holds the inputs. */
export function shareButton(form: HTMLFormElement, words: AnswerWords): void {
  const said = form.querySelector(".copied");
  form.querySelector(".copy")?.addEventListener("click", () => {
    const say = (text: string): void => {
      if (said !== null) said.textContent = text;
    };
    // A page from a folder, or without the reader's leave, has no clipboard.
    const copying =
      navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error("none"));
    copying.then(
      () => say(words.copied),
      () => say(words.copyByHand),
    );
  });
}

/** The same page in another language shows the same calculation. */
export function shareWithTwins(fragment: string): void {
  const selector = "header a[hreflang], #calculator > .heading a[hreflang]";
  for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) link.hash = fragment;
}
