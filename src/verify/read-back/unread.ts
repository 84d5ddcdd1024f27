import type { Texts } from "../../diagnostics/message.ts";
import type { Value } from "./values.ts";

/*
 * What can stand in a text that is not read back, for a reader of either language. Each is a noun:
 * "the evaluator cannot be read back at article2, line 30: the member round".
 */

const texts = (en: string, zh: string): Texts => ({ en, zh });

/* Of the language that the text is written in. */

export const noTypeScript = texts("no TypeScript", "内容不是TypeScript");
export const construct = (type: string): Texts => texts(`a ${type}`, `语法结构${type}`);
export const wordOfRunTime = (name: string): Texts =>
  texts(`the word ${name} of the run time`, `运行时的${name}`);
export const theWord = (word: string): Texts => texts(`the word ${word}`, `词语${word}`);
export const theName = (name: string): Texts => texts(`the name ${name}`, `名称${name}`);
export const twice = (name: string): Texts => texts(`the name ${name} twice`, `重复的名称${name}`);
export const renamed = (name: string): Texts =>
  texts(`${name} under another name`, `以其他名称引入的${name}`);
export const theNumber = (raw: string): Texts => texts(`the number ${raw}`, `数字${raw}`);
export const theLiteral = (raw: string): Texts => texts(`the literal ${raw}`, `常量${raw}`);
export const theOperator = (sign: string): Texts => texts(`the operator ${sign}`, `运算符${sign}`);
export const theMember = (key: string): Texts => texts(`the member ${key}`, `成员${key}`);
export const importOf = (from: string): Texts => texts(`the import of ${from}`, `对${from}的引入`);
export const wholeModule = texts("an import of a whole module", "对整个模块的引入");
export const anExport = texts("an export", "导出语句");
export const pattern = texts("a pattern", "解构模式");
export const renamedField = texts("a field under another name", "改名的字段");
export const fieldsOfNoRecord = texts("fields of what is no record", "取自非记录的字段");
export const optional = texts("an optional member or call", "可选成员或可选调用");
export const privateName = texts("a private name", "私有名称");
export const computedMember = texts("a computed member", "计算得出的成员名");
export const property = texts("a property that is no plain field", "非普通字段的属性");
export const spread = texts("a gap or a spread", "空位或展开语法");
export const asynchronous = texts("an asynchronous function", "异步函数");
export const otherFunction = texts("a function of another kind", "其他种类的函数");
export const parameter = (type: string): Texts => texts(`a parameter: ${type}`, `参数写法${type}`);
export const callOfNoFunction = texts("a call of what is no function", "对非函数的调用");
export const otherOpener = (name: string): Texts => texts(`another ${name}`, `与约定不同的${name}`);
export const nameWithoutValue = texts("a name without a value", "未赋值的名称");
export const returnOfNothing = texts("a return of nothing", "没有返回值的返回语句");
export const openCase = texts(
  "a case that is not listed or does not return",
  "未列出或没有返回值的分支",
);
export const loopOverNoList = texts("a loop over something that is no list", "对非列表的循环");

/* Of what is worked out. */

type Kind = Value["kind"] | "gap" | "data";

const kinds: Readonly<Record<Kind, string>> = {
  number: "数",
  ratio: "分数",
  divided: "商",
  order: "比较结果",
  truth: "真假值",
  bigint: "大整数",
  text: "文本",
  boolean: "固定真假值",
  record: "记录",
  list: "列表",
  rows: "数据行",
  function: "函数",
  perhaps: "可不填写的值",
  absent: "未填写的值",
  never: "不产生结果的式子",
  gap: "空缺",
  data: "数据",
};

export const otherKind = (found: Kind, wanted: Kind): Texts =>
  texts(`a ${found} where a ${wanted} should be`, `应为${kinds[wanted]}处的${kinds[found]}`);
export const choiceBetween = (then: Kind, otherwise: Kind): Texts =>
  texts(
    `a choice between a ${then} and a ${otherwise}`,
    `在${kinds[then]}与${kinds[otherwise]}之间的选择`,
  );
export const operatorBefore = (sign: string, of: Kind): Texts =>
  texts(`${sign} before a ${of}`, `${kinds[of]}前的${sign}`);
export const operatorBetween = (sign: string, left: Kind, right: Kind): Texts =>
  texts(`${sign} between a ${left} and a ${right}`, `${kinds[left]}与${kinds[right]}之间的${sign}`);
export const otherCondition = (found: Kind): Texts =>
  texts(`a condition that is a ${found}`, `以${kinds[found]}为条件`);
export const openNumber = texts("a number that is not fixed", "不固定的数");
export const openDivisor = texts("a division by what is not fixed", "除数不固定的除法");
export const openUnit = texts("a unit that is not fixed above 0", "不固定或不大于0的取整单位");
export const openDenominator = texts("an open denominator", "不固定的分母");
export const largeDenominator = texts("a denominator beyond 2^53", "超过2^53的分母");
export const fractionOf0 = texts("a fraction of 0", "分母为0的分数");
export const extremeOfNothing = texts("the least or greatest of nothing", "空集的最小值或最大值");
export const notWhole = texts("a result that is no whole number", "不是整数的结果");
export const noResult = texts("no result", "没有结果");
export const mayFail = (name: string): Texts => texts(`${name} may fail`, `可能中断的${name}`);

export const perhapsDone = texts("something done only perhaps", "仅在某些情况下执行的操作");
export const otherPostings = texts(
  "an event that is not posted once for each counter",
  "未对每项累计数各记一次的事项",
);

/* Of policies. */

export const theField = (name: string): Texts => texts(`the field ${name}`, `字段${name}`);
export const noField = (name: string): Texts => texts(`no field ${name}`, `缺少字段${name}`);
export const unlistedCap = texts("a cap that is not in the list of all", "未列入总表的上限");
export const unlistedReading = texts("a reading that is not in the list", "未列入清单的台账读数");
export const oneSidedAmount = texts("an amount on one side", "仅一方写有的金额");
export const bandWithTwoEdges = texts("a band with two edges", "有两个上界的档次");
export const anotherDay = texts("another day", "申请日期以外的日期");
export const openFirstDay = texts("a first day that is not fixed", "不固定的起始日期");
export const direction = texts("a direction that is not 1 or -1", "1和-1以外的方向");
export const periodOfMonths = (months: number): Texts =>
  texts(`a period of ${months} months`, `${months}个月的期限`);
export const rowsOf = (name: string): Texts => texts(`rows of ${name}`, `${name}的数据行`);
export const methodOf = (method: string, type: string): Texts =>
  texts(`${method} of a ${type}`, `对${type}类型使用的${method}`);

/* Of the run time. */

export const noFunction = (name: string, module: string): Texts =>
  texts(`no function ${name} in ${module}`, `${module}中没有函数${name}`);
export const noConstant = (name: string, module: string): Texts =>
  texts(`no constant ${name} in ${module}`, `${module}中没有常量${name}`);
export const unreadable = (file: string): Texts =>
  texts(`${file} cannot be read`, `文件${file}无法解析`);
