import fs from "node:fs";
import { join } from "node:path";
import { shapeOf } from "../../batch/item.ts";
import { loadEvaluator } from "../../batch/load.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import type { Policy } from "../../model/policy.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import { isSameFile } from "../files.ts";
import { compileFile, soundPolicy } from "../policies.ts";
import { fileProblem, Problem } from "../problem.ts";
import type { Books, PolicyText } from "../run/books.ts";
import { openBooks } from "../run/books.ts";
import type { Outcome } from "../run/decide.ts";
import { decideAll } from "../run/decide.ts";
import { openInput } from "../run/input.ts";
import type { OpenClaims } from "../run/open-claims.ts";
import { openClaims } from "../run/open-claims.ts";
import { Progress } from "../run/progress.ts";
import { reportOf } from "../run/report.ts";
import { fileSink, standardOutput } from "../run/sink.ts";
import { Tally } from "../run/tally.ts";
import { textDigest } from "../run/text-digest.ts";
import { Unnamed } from "../run/unnamed.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

export interface RunOptions {
  readonly ledger?: string;
  readonly out?: string;
  readonly explain?: Language;
}

/** Decides the claims of a file. */
export async function run(
  policyPath: string,
  claimsPath: string,
  options: RunOptions,
  shell: Shell,
): Promise<Status> {
  const read = policyOf(policyPath, shell);
  if (read === undefined) return 1;
  if (read instanceof Problem) return fail(shell, read);
  const { policy } = read;
  const input =
    overwritten([policyPath, claimsPath, options.ledger], options.out) ?? openInput(claimsPath);
  if (input instanceof Problem) return fail(shell, input);
  const language = options.explain ?? shell.language;
  const progress = new Progress(process.stderr, language, input.bytes);
  const claims = await openClaims(input, shapeOf(policy), (bytes) => progress.hasRead(bytes));
  if (!("pieces" in claims)) {
    for (const problem of claims) fail(shell, problem);
    return 2;
  }
  const evaluator = await loadEvaluator(evaluatorFiles(policy));
  const books = openBooks(evaluator, read, options.ledger);
  if (books instanceof Problem) return fail(shell, books);
  if (books.isOfOtherText) tellOtherText(policyPath, options.ledger ?? "", shell);
  return decide({ policy, claims, books, options, language, progress }, shell);
}

/** Undefined where the policy has errors, which have then been shown. */
function policyOf(path: string, shell: Shell): PolicyText | Problem | undefined {
  const named = join("policies", `${path}.policy`);
  const file = compileFile(!fs.existsSync(path) && fs.existsSync(named) ? named : path);
  if (file instanceof Problem) return file;
  const policy = soundPolicy(file);
  if (policy === undefined) {
    shell.say(pretty(diagnosticsOf([file]), sourcesOf([file]), shell.language, shell.paintAside));
    return undefined;
  }
  return { policy, text: textDigest(file) };
}

/** Said until something is entered by the text: the file then tells from where on it decides. */
function tellOtherText(policy: string, ledger: string, shell: Shell): void {
  const audit = `${shell.call} audit ${policy} ${ledger}`;
  const texts = {
    en: `the text of the policy is not that by which the last entries were made. They stay as they are; ${audit} shows which of them it would give otherwise`,
    zh: `政策文本与作出最近登记时不同。已登记的内容保持不变；运行${audit}可查看按现行文本会有所不同的登记`,
  };
  notice(shell, ledger, texts[shell.language]);
}

function overwritten(
  read: readonly (string | undefined)[],
  out: string | undefined,
): Problem | undefined {
  const lost =
    out !== undefined && read.find((path) => path !== undefined && isSameFile(path, out));
  if (out === undefined || !lost) return undefined;
  return fileProblem(out, {
    en: "--out would overwrite a file that the run reads; name another",
    zh: "--out会覆盖本次运行要读取的文件；请指定其他文件",
  });
}

interface Run {
  readonly policy: Policy;
  readonly claims: OpenClaims;
  readonly books: Books;
  readonly options: RunOptions;
  readonly language: Language;
  readonly progress: Progress;
}

async function decide(
  { policy, claims, books, options, language, progress }: Run,
  shell: Shell,
): Promise<Status> {
  const { ledger = "", out, explain } = options;
  if (books.repaired !== undefined) notice(shell, ledger, books.repaired[shell.language]);
  const format = out?.endsWith(".jsonl") === true ? "jsonl" : "csv";
  const mark = out !== undefined && isFromExcel(claims);
  const report = reportOf(policy, { format, language, explain: explain !== undefined, mark });
  const tally = new Tally();
  const unnamed = options.ledger === undefined ? undefined : new Unnamed();
  try {
    const sink = out === undefined ? standardOutput(shell) : fileSink(out);
    if (sink instanceof Problem) return fail(shell, sink);
    const warn = (texts: Texts): void => {
      progress.clear();
      notice(shell, claims.name, texts[shell.language]);
    };
    const outlet = { report, sink, tally, progress, unnamed, warn };
    const outcome = await decideAll(claims, books, ledger, outlet);
    sink.close();
    progress.clear();
    const warning = outcome instanceof Problem ? undefined : unnamed?.warning;
    if (warning !== undefined) warn(warning);
    return finish(outcome, { claims, tally, options }, shell);
  } finally {
    books.close();
  }
}

/** Excel alone writes these, and it takes what has no mark for the encoding of its country. */
function isFromExcel({ writing }: OpenClaims): boolean {
  const { encoding, hasMark } = writing();
  return hasMark || encoding === "GB18030";
}

interface Ended {
  readonly claims: OpenClaims;
  readonly tally: Tally;
  readonly options: RunOptions;
}

function finish(outcome: Outcome, { claims, tally, options }: Ended, shell: Shell): Status {
  const { ledger, out } = options;
  if (claims.writing().encoding === "GB18030") {
    notice(shell, claims.name, { en: "read as GB18030", zh: "按GB18030编码读取" }[shell.language]);
  }
  // What is in the ledger stays there: whoever has not seen all of it must know how far it came.
  if (ledger !== undefined && outcome !== "complete") {
    notice(shell, claims.name, tally.reached(ledger, outcome === "closed", shell.language));
  }
  if (outcome instanceof Problem) return fail(shell, outcome);
  if (out !== undefined) shell.print(`${tally.summary(shell.language)} ${out}\n`);
  if (tally.hasBadRows) notice(shell, claims.name, tally.badRows(shell.language));
  const isLeftOpen = ledger !== undefined && outcome === "cut short";
  return tally.hasBadRows || isLeftOpen ? 1 : 0;
}

const notice = (shell: Shell, about: string, text: string): void =>
  shell.say(`${about}${{ en: ": ", zh: "：" }[shell.language]}${text}\n`);
