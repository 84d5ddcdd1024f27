import { Problem } from "../problem.ts";

/** An address of the web under which pages can stand, with a slash at its end. */
export function baseAddress(given: string): string | Problem {
  if (!URL.canParse(given)) return wrong(given);
  const url = new URL(given);
  const isPlain = /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  if (!isPlain) return wrong(given);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

const wrong = (given: string): Problem =>
  new Problem(
    `--base ${given}: it must be an address of the web without ? and #, such as https://example.org/grants/`,
    `--base ${given}：须为不含?和#的网址，例如https://example.org/grants/`,
  );
