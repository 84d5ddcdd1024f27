import type { Texts } from "../diagnostics/message.ts";

/** What can be wrong with a file of claims before anything is decided: in its header, or in a row. */

export const unreadableText = (): Texts => ({
  en: "the row holds bytes that are no text in the encoding of the file; save the file as UTF-8",
  zh: "该行含有不属于本文件编码的字节；请将文件另存为UTF-8编码",
});

export const quoteInsideCell = (): Texts => ({
  en: 'a quotation mark stands in the middle of a cell; put the cell in quotation marks and double the mark, as in "6"" pipe"',
  zh: '单元格中间出现引号；请用引号括住整个单元格，并将其中的引号写两次，例如"6"" 管"',
});

export const textAfterQuote = (): Texts => ({
  en: "text follows the closing quotation mark of a cell; inside a cell a mark is written twice",
  zh: "单元格的结束引号之后还有文字；单元格内的引号须写两次",
});

export const quoteNeverCloses = (): Texts => ({
  en: "a quotation mark opens a cell and is never closed",
  zh: "单元格的引号没有结束引号",
});

export const notJson = (): Texts => ({
  en: "the line is not JSON",
  zh: "该行不是有效的JSON",
});

export const keyTwice = (key: string): Texts => ({
  en: `the line states ${key} twice`,
  zh: `该行两次填写了${key}`,
});

export const notARecord = (): Texts => ({
  en: 'the line is not a record such as {"grant": "…", …}',
  zh: '该行不是一条记录，应写成{"grant": "…", …}的形式',
});

export const cellCount = (found: number, wanted: number): Texts => ({
  en: `the row has ${cells(found)}, the header ${wanted}`,
  zh: `该行有${found}个单元格，表头有${wanted}个`,
});

export const cellWithoutName = (place: number): Texts => ({
  en: `the row has something in column ${place}, which has no name`,
  zh: `该行第${place}列有内容，而该列没有列名`,
});

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

export const noGrant = (): Texts => ({
  en: "the row names no grant",
  zh: "该行没有写明资助项（grant）",
});

export const listIsNotJson = (fact: string): Texts => ({
  en: `${fact} is a list, and its cell is not JSON such as [{"column": "value"}]`,
  zh: `${fact}是列表，其单元格应为JSON，例如[{"列名": "值"}]`,
});

export const valueIsNotPlain = (name: string): Texts => ({
  en: `${name} is neither text, a number, true or false, nor a list of records of these`,
  zh: `${name}应为文字、数字、true、false，或由这些值构成的记录列表`,
});

export const mustBeText = (name: string): Texts => ({
  en: `${name} must be text in quotation marks`,
  zh: `${name}应为带引号的文字`,
});

export const unknownEvent = (event: string, known: readonly string[]): Texts => ({
  en: `there is no event “${event}”; the events are ${known.join(", ")}`,
  zh: `没有“${event}”这种事件；可用的事件有${known.join("、")}`,
});

export const eventNeedsClaim = (): Texts => ({
  en: "the event names no claim: write the id of the claim under id",
  zh: "该事件没有写明所针对的申请：请在id列写明申请的编号",
});

export const eventInRound = (): Texts => ({
  en: "an event is not part of a round; leave its round empty",
  zh: "事件不属于任何批次；请将其round留空",
});

export const notOfEvent = (name: string): Texts => ({
  en: `an event states no ${name}; it has event, id, claim and amount`,
  zh: `事件不填写${name}；事件只有event、id、claim和amount`,
});

export const amountOfComplete = (): Texts => ({
  en: "complete is an event of the whole award; leave its amount empty",
  zh: "complete针对整项资助；请将其amount留空",
});

export const onlyOfEvent = (name: string): Texts => ({
  en: `${name} is stated, but the row has no event`,
  zh: `填写了${name}，但该行没有事件（event）`,
});

/** The header as a whole: nothing is decided. */

export const noHeader = (): Texts => ({
  en: "it is empty; the first row names the columns, grant among them",
  zh: "文件为空；第一行应为列名，其中须有grant",
});

export const noGrantColumn = (found: readonly string[]): Texts => ({
  en: `no column is called grant; the first row has ${found.join(", ")}`,
  zh: `没有名为grant的列；第一行为${found.join("、")}`,
});

export const otherSeparator = (separator: string): Texts => ({
  en: `its columns are separated by “${separator}”; they must be separated by commas`,
  zh: `各列以“${separator}”分隔；应以英文逗号（,）分隔`,
});

export const columnTwice = (name: string): Texts => ({
  en: `two columns are called ${name}`,
  zh: `有两列都名为${name}`,
});

export const columnWithoutName = (place: number): Texts => ({
  en: `column ${place} has no name`,
  zh: `第${place}列没有列名`,
});

export const unknownColumn = (name: string, near: readonly string[]): Texts => ({
  en: `no fact is called ${name}, the name of a column${near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`}`,
  zh: `没有名为${name}的事实，却有这样一列${near.length === 0 ? "" : `；您的意思是不是${near.join("或")}？`}`,
});

export const notText = {
  "a workbook": {
    en: "it is an Excel workbook; save it as “CSV UTF-8” first",
    zh: "这是Excel工作簿；请先另存为“CSV UTF-8”",
  },
  "UTF-16": {
    en: "it is written in UTF-16 or is no text; save it as “CSV UTF-8”",
    zh: "文件为UTF-16编码或不是文本；请另存为“CSV UTF-8”",
  },
  "neither UTF-8 nor GB18030": {
    en: "it is written neither in UTF-8 nor in GB18030; save it as “CSV UTF-8”",
    zh: "文件既不是UTF-8编码，也不是GB18030编码；请另存为“CSV UTF-8”",
  },
} as const satisfies Readonly<Record<string, Texts>>;
