import fs from "node:fs";
import { keywords, namePattern } from "../../../grammar/tokens.ts";
import { reserved } from "../build/reserved.ts";
import { errorCode, Problem, problemWithFile } from "../problem.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";
import { starter } from "../starter.ts";

/** Writes a starter policy. */
export function create(name: string, shell: Shell): Status {
  const file = `${name}.policy`;
  const problem = badName(name) ?? write(file, starter(policyName(name), file, shell.language));
  if (problem !== undefined) return fail(shell, problem);
  shell.print(
    {
      en: `Wrote ${file}. See what is left to do: ${shell.call} check ${file}\n`,
      zh: `已写入${file}。查看待完成的事项：${shell.call} check ${file}\n`,
    }[shell.language],
  );
  return 0;
}

/** The name becomes a file's, and the policy's in the language. */
function badName(name: string): Problem | undefined {
  const plain = policyName(name);
  if (!/^[^-]/.test(name) || !namePattern.test(plain)) {
    return new Problem(
      `“${name}” cannot be the name of a policy: it starts with a letter or a Chinese character, then has letters, digits, - and _.`,
      `“${name}”不能作为政策名称：应以字母或汉字开头，之后可用字母、汉字、数字、-和_。`,
    );
  }
  if (reserved.includes(name)) {
    return new Problem(
      `“${name}” is a folder of generated/; choose another name, such as ${name}-1.`,
      `“${name}”是generated/中的文件夹；请另取名称，例如${name}-1。`,
    );
  }
  if (!keywords.has(plain)) return undefined;
  return new Problem(
    `“${plain}” is a word of the language; choose another name, such as ${plain}-1.`,
    `“${plain}”是语言的保留词；请另取名称，例如${plain}-1。`,
  );
}

/** ai-voucher is aiVoucher in the language, where a - would be a minus. */
const policyName = (name: string): string =>
  name.replace(/-+(.)/g, (_, next: string) => next.toUpperCase());

function write(file: string, text: string): Problem | undefined {
  try {
    fs.writeFileSync(file, text, { flag: "wx" });
    return undefined;
  } catch (error) {
    if (errorCode(error) === "EEXIST") {
      return new Problem(
        `${file} exists already, and is left as it is; choose another name.`,
        `${file}已存在，未作改动；请另取名称。`,
      );
    }
    const problem = problemWithFile(file, error);
    if (problem === undefined) throw error;
    return problem;
  }
}
