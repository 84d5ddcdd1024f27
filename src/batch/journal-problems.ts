import type { Texts } from "../diagnostics/message.ts";

/** Why a ledger file cannot be used. The file is then as it was. */

export const heldBy = (pid: number, host: string, lock: string): Texts => ({
  en: `another process (${pid} on ${host}) is using this ledger; wait until it has ended. If it no longer runs, delete ${lock}`,
  zh: `另一进程（${host}上的${pid}）正在使用该台账；请待其结束。若该进程已不再运行，请删除${lock}`,
});

export const heldUnclearly = (lock: string): Texts => ({
  en: `another process is about to use this ledger; try again. If none is, delete ${lock}`,
  zh: `另一进程即将使用该台账；请稍后重试。若并无此进程，请删除${lock}`,
});

export const notALedger = (): Texts => ({
  en: "the file is not a ledger of Edict; name another file, or one that does not exist yet",
  zh: "该文件不是Edict的台账；请指定其他文件，或指定一个尚不存在的文件",
});

export const newerVersion = (version: string): Texts => ({
  en: `the ledger is of format ${version}, which only a newer version of Edict can read`,
  zh: `台账的格式为${version}，须用更新版本的Edict读取`,
});

export const otherPolicy = (found: string, wanted: string): Texts => ({
  en: `the ledger is of the policy ${found}, not of ${wanted}`,
  zh: `该台账属于政策${found}，而不是${wanted}`,
});

export const otherCurrency = (found: string, wanted: string): Texts => ({
  en: `the ledger is in ${found}, the policy in ${wanted}`,
  zh: `台账的币种为${found}，政策的币种为${wanted}`,
});

export const damaged = (line: number): Texts => ({
  en: `line ${line} is damaged, and what follows depends on it; nothing was changed. Restore the file from a copy`,
  zh: `第${line}行已损坏，其后的内容均以此为据；文件未作任何改动。请用备份恢复该文件`,
});

export const changedMeanwhile = (): Texts => ({
  en: "another program has changed the ledger or its lock meanwhile; nothing more was entered",
  zh: "其他程序在此期间改动了台账或其锁文件；未再登记任何内容",
});

export const notWritten = (reason: string): Texts => ({
  en: `the ledger cannot be written (${reason}); nothing more was entered`,
  zh: `台账无法写入（${reason}）；未再登记任何内容`,
});

export const notOpened = (reason: string): Texts =>
  known[reason] ?? {
    en: `the ledger cannot be opened (${reason})`,
    zh: `台账无法打开（${reason}）`,
  };

const known: Readonly<Record<string, Texts>> = {
  EISDIR: {
    en: "this is a folder; name a file in it for the ledger",
    zh: "这是文件夹；请指明其中的台账文件",
  },
  ENOENT: {
    en: "the folder of the ledger does not exist; make it first",
    zh: "台账所在的文件夹不存在；请先新建",
  },
  EACCES: {
    en: "you may not read or write the ledger; change its permissions or choose another file",
    zh: "没有读写台账的权限；请更改权限，或选用其他文件",
  },
};

export const torn = (line: number, bytes: number): Texts => ({
  en: `the last line (${line}) was cut off by a crash and never reported; its ${bytes} bytes are removed`,
  zh: `最后一行（第${line}行）因程序中断而不完整，且从未对外给出结果；已删除其${bytes}个字节`,
});

export const unfinished = (): Texts => ({
  en: "the last line had no line break; it has one now",
  zh: "最后一行缺少换行符，现已补上",
});
