import { rational } from "../../../exact/rational.ts";
import { zh } from "../../../locale/zh.ts";
import type { AssuranceKind } from "../../evidence/assurance.ts";
import { phrase } from "../../../prose/phrase.ts";
import type { AssuranceWords } from "../assurance.ts";

const figure = (count: number): string => zh.number(rational(BigInt(count)));

const randomly = (sequences: number): string => `${figure(sequences)}组随机申请`;

const kinds: Readonly<Record<AssuranceKind, string>> = {
  proved: "已证明无论如何申请均不会突破",
  tested: "已经测试，部分环节未能证明",
  unproved: "按现行文本尚未证明",
  usual: "仅说明通常额度，不限制资助",
  failed: "未获保证",
};

/** Where all ceilings are of one kind. */
const allAlike: Readonly<Record<AssuranceKind, string>> = {
  ...kinds,
  proved: "均已证明无论如何申请均不会突破",
  tested: "均已经测试，部分环节未能证明",
  unproved: "按现行文本均尚未证明",
  usual: "均仅说明通常额度，不限制资助",
  failed: "均未获保证",
};

const kept =
  "无论申请金额多少、先后如何，也无论资助事后是否更正、撤销或者收回，任何一笔资助都不会使计入某项上限的数额突破该上限。";
const byWhat = "这一承诺针对计算资助金额的程序，但不寄托于编写程序时的细心：";

const promised = (checks: string) => ({
  heading: "作出的承诺",
  paragraphs: [kept, `${byWhat}${checks}`],
});

const toBeShown = (state: string) => ({
  heading: "有待证明的结论",
  paragraphs: [kept, state],
});

const sofar =
  "资助上限应当如何保证，现行文本证明和测试到何种程度，如何核查，哪些事项不在保证之列。";

export const assurance: AssuranceWords = {
  title: "如何确保不突破上限",
  description: {
    "proved and tested":
      "对资助上限作出何种承诺，如何证明、如何测试、如何核查，哪些事项不在保证之列。",
    proved: sofar,
    tested: sofar,
    nothing: sofar,
    failed: sofar,
  },
  at: {
    proved: (sequences) =>
      sequences === undefined
        ? "已证明：无论如何申请，均不会突破。"
        : `已证明：无论如何申请，均不会突破；并经${randomly(sequences)}测试。`,
    tested: (sequences) =>
      sequences === undefined
        ? "部分环节未能证明，现行文本尚未测试。"
        : `已经${randomly(sequences)}测试，未发现突破；部分环节未能证明。`,
    unproved: (sequences) =>
      sequences === undefined
        ? "按现行文本，尚未证明资助不会突破上限。"
        : `已经${randomly(sequences)}测试，未发现突破；按现行文本尚未证明。`,
    usual: () => "仅说明通常额度，不限制资助。",
    failed: () => "未获保证：对现行文本的证明或者测试未通过。",
  },
  of: (ceiling) => `${ceiling}：`,

  promise: {
    "proved and tested": promised("每项上限都经证明、随机测试，并且任何人都可以重复核查。"),
    proved: promised("每项上限都经证明，并且任何人都可以重复核查。现行文本尚未经随机测试。"),
    tested: promised("每项上限都经随机测试，并且任何人都可以重复核查。现行文本尚未证明。"),
    nothing: toBeShown(
      "计算资助金额的程序按照上述要求编写，但现行文本既未证明，也未测试，因此尚不能作出承诺。证明和测试的方法见下文。",
    ),
    failed: toBeShown("对现行文本的证明或者测试未通过。在纠正之前，本页所述均不作保证。"),
  },
  ceilings: {
    heading: "逐项核验情况",
    paragraphs: ["核验结论仅对现行文本有效。文本修改后，在重新证明之前，本页即注明尚未证明。"],
  },
  summary: (all, counts) => {
    const [first, ...more] = counts;
    if (first !== undefined && more.length === 0) {
      return all === 1
        ? `该项上限${kinds[first.kind]}。`
        : `共${figure(all)}项上限，${allAlike[first.kind]}。`;
    }
    const parts = counts.map(({ kind, count }) => `${figure(count)}项${kinds[kind]}`);
    return `共${figure(all)}项上限：${parts.join("；")}。`;
  },
  version: (ceiling, inForce) => phrase`${ceiling}（${inForce}）`,
  place: "条文",
  ceiling: "上限",
  assurance: "核验结论",
  verdicts: {
    proved: "已证明",
    tested: "已测试",
    unproved: "尚未证明",
    usual: "不限制资助",
    failed: "未获保证",
  },
  unproved: {
    "in principle": "仅说明通常额度；资助可以超出，超出多少由结果写明。",
    windows: "每一步均已证明；累计最多的时段须逐一查找，查找过程经测试核实。",
    years: "每一步均已证明；连续年数须逐年查找，查找过程经测试核实。",
    merger: "主管部门变更资助的归属后，以往资助改按变更后的归属计算。",
    "not read": "程序有一部分未能回读。",
    "no answer": "求解器对有关问题没有答复。",
  },
  proof: {
    heading: "如何证明",
    paragraphs: [
      "试算可以发现上限被突破，却不能说明上限不会被突破；证明则一次涵盖全部情形。编写完成的程序经逐行回读，再向求解器（专门回答此类问题的程序）提问：是否存在某种金额、某个申报单位、某个日期和某些以往资助，使一笔资助突破该项上限？只有答复为“不存在”的，该项上限方为已证明。",
      "同时提问：程序为该项上限所记的累计数，在每笔资助作出之后、以及资助事后变动之后，是否始终等于按照条文应当计入的数额。",
      "每个问题去掉待证的结论后须再问一次，此时必须有解，以免将自相矛盾的问题误作证明。求解器没有答复的，不作为已证明。",
    ],
  },
  proved: ({ questions, answered, solver }) => {
    const asked = `对现行文本，共向求解器（${solver}）提出${figure(questions)}个问题`;
    return answered === questions
      ? `${asked}，答复全部符合要求。`
      : `${asked}，其中${figure(answered)}个答复符合要求；取决于其余问题的，不作为已证明。`;
  },
  notProved: "现行文本尚无证明：该文本为新文本，或者在上次证明之后有过修改。",
  faults: (places) => `程序有${figure(places)}处与规定不一致。在纠正之前，本页所述均不作保证。`,
  restsOn: {
    heading: "证明的前提",
    paragraphs: ["证明以其前提为限。前提是："],
    items: [
      "规则的录入符合官方文本的原意。如对某句理解有误，程序和证明都会随之出错。为此，各页将官方文本与规则一并列出，载明所采用的理解，并附示例；示例在每次修改后重新计算。",
      "不同的申报单位、项目和年度在台账中分别记载，不会共用同一累计数。",
      "每个日期都归入正确的年度或者期间。",
      "各项政策共用的一小部分固定程序能够正确查找和保存累计数。",
      "金额、日期和名称在使用前经过检查，不合格的不参与计算。",
      "回读所用的程序以及求解器本身没有错误。",
    ],
    closing: "其中第一项只能由熟悉官方文本的人员核对；其余各项均有专门测试。",
  },
  tests: {
    heading: "如何测试",
    paragraphs: [
      "按照规定随机生成申请：申报单位少，便于触及上限；金额取条文所载各数额及其相邻数额；日期取年度交替和规定变更的前后；申请有迟报的、重复的；资助有更正的、撤销的、收回的。",
      "每一步之后，另由一个程序将全部资助重新累计，并与各项上限逐一比对。该程序与被测程序没有一行代码相同。",
    ],
  },
  tested: ({ seed, sequences, steps, checked, breaches }) => {
    const tried = `对现行文本，共测试${randomly(sequences)}，计${figure(steps)}步，将资助与上限比对${figure(checked)}次，`;
    const found =
      breaches === 0
        ? "未发现突破。"
        : `有${figure(breaches)}处不符合要求。在纠正之前，本页所述均不作保证。`;
    return `${tried}${found}以数字${seed}为起点，可以重新生成同样的申请。`;
  },
  notTested: "现行文本尚未用随机申请测试。",
  audit: {
    heading: "如何核查台账",
    paragraphs: [
      "无须仅凭信任。核查程序读取资助台账，只根据各笔登记重新累计每一项上限，按照规定重新计算每一笔资助，并列出被突破的上限和与规定不符的资助。其他系统的表格同样可以核查。",
    ],
  },
  register: "register.csv",
  limits: {
    heading: "不在保证之列的事项",
    paragraphs: [],
    items: [
      "对官方文本的理解是否准确。以官方文本为准，不以本网页为准。",
      "申请所填内容是否属实。程序按照所填内容计算。",
      "是否应当给予资助。是否符合条件由主管部门认定。",
      "在本程序之外发放或者登记的资助，以及经人工改动的台账。由此产生的问题，核查时可以发现。",
    ],
  },
};
