import type { Language } from "../locale/locale.ts";

/** A small policy that compiles as it stands, with a comment beside all that is to be replaced. */
export function starter(name: string, file: string, language: Language): string {
  const say = comments[language];
  return `# ${say.replace}
# ${say.check(file)}

policy ${name} "Title of the policy" / "政策名称"
  languages en, zh                      # ${say.languages}
  issued by bureau
  currency CNY rounded down to 0.01     # ${say.currency}
  effective 2026-01-01 for 3 years      # ${say.effective}
  dated by applied                      # ${say.dated}
  beneficiary enterprise                # ${say.beneficiary}

# ${say.agencies}
agency bureau "Name of the authority" / "主管部门名称"

# ${say.facts}
# ${say.ids}
fact enterprise: id "enterprise|enterprises" / "企业|家"
fact applied: date "date of application" / "申请日期"

article 1 "Title of the article" / "条款标题"
  purpose "To support what the article is for." / "支持本条所述事项。"
  responsible bureau
  fact spending: money "eligible expenses" / "符合条件的费用"
  fact accepted: yes/no set by bureau "the project has been accepted" / "项目已通过验收"

  # ${say.condition}
  when accepted

  # ${say.grant}
  grant 30% of spending
    cap 1_000_000 per enterprise per year

  # ${say.example}
  example "Two projects in one year reach the ceiling" / "同一年度两个项目达到上限"
    given enterprise "A", accepted yes
    claim article1 with applied 2026-03-02, spending 2_000_000 gives 600_000
    claim article1 with applied 2026-09-01, spending 2_000_000 gives 400_000
    claim article1 with applied 2027-01-04, spending 2_000_000 gives 600_000
    claim article1 with applied 2027-02-01, spending 500_000, accepted no is refused
`;
}

interface Comments {
  readonly replace: string;
  readonly check: (file: string) => string;
  readonly languages: string;
  readonly currency: string;
  readonly effective: string;
  readonly dated: string;
  readonly beneficiary: string;
  readonly agencies: string;
  readonly facts: string;
  readonly ids: string;
  readonly condition: string;
  readonly grant: string;
  readonly example: string;
}

const comments: Readonly<Record<Language, Comments>> = {
  en: {
    replace:
      "A policy to start from: put your document's words, names and figures in place of these.",
    check: (file) => `See what is wrong or missing:  edict check ${file}`,
    languages: "every text is written in both, in this order",
    currency: "awards are rounded down to the fen",
    effective: "to 2028-12-31",
    dated: "the date by which a claim is judged and counted",
    beneficiary: "who is paid",
    agencies: "The authorities that the document names.",
    facts: "What a claim states. Facts that one article alone needs stand in that article.",
    ids: "What follows | in the text of an id is the English plural, or the Chinese measure word.",
    condition:
      "What must hold; a claim for which it does not is refused. `except` is the opposite.",
    grant: "How much, and up to which ceiling: for whom it holds, and for how long.",
    example: "Runs on every build, and is printed on the public page.",
  },
  zh: {
    replace: "起步用的政策：请用文件中的文字、名称和数字替换以下内容。",
    check: (file) => `查看错误和遗漏：edict check ${file}`,
    languages: "每处文字均按此顺序写出两种语言",
    currency: "资助金额舍去分以下部分",
    effective: "至2028年12月31日",
    dated: "据以审核和计入年度的日期",
    beneficiary: "资金拨付给谁",
    agencies: "文件中提到的部门。",
    facts: "申请时须填写的事实。只有某一条用到的事实写在该条之内。",
    ids: "id的文字中，| 之后为英文复数或中文量词。",
    condition: "必须满足的条件，不满足则不予资助；`except` 表示相反的条件。",
    grant: "资助多少，上限多少：对谁适用，按什么期限计算。",
    example: "每次编译都会运行，并在公开页面上展示。",
  },
};
