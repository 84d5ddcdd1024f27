/**
 * The facts that every random policy declares, one of each kind, and the few values that random
 * claims take, so that caps collide and edges are met.
 */
export const header = {
  agency: 'agency office "Office" / "办公室"',
  external: 'external stateAid "aid of the State" / "国家援助"',
  facts: [
    'fact enterprise: id "enterprise|enterprises" / "企业|家"',
    'fact group: id per enterprise set by office "group|groups" / "集团|个"',
    'fact project: id "project|projects" / "项目|个"',
    'fact applied: date "date of application" / "申请日期"',
    'fact born: date "date of foundation" / "成立日期"',
    'fact spend: money "spending" / "支出"',
    'fact cost: money "costs" / "费用"',
    'fact price: money per project "price of the project" / "项目价格"',
    'fact budget: money per year set by office "budget of the year" / "年度预算"',
    'fact jobs: count "jobs" / "就业人数"',
    'fact share: percent "share" / "占比"',
    'fact score: number 0 to 100 "score" / "评分"',
    'fact startup: yes/no "the enterprise is a start-up" / "企业为初创企业"',
    'fact size: one of (small "small" / "小型", middle "middle" / "中型", large "large" / "大型") "size" / "规模"',
    'fact staff: list of (wage money "wage" / "工资", full yes/no "full-time" / "全职") "staff" / "员工"',
  ],
} as const;

/** Amounts around the edges that the random formulas know, in the form of the policy's text. */
export const amounts = ["0", "0.01", "33.33", "99.99", "100", "100.01", "250.50", "1_000"] as const;
export const largeAmounts = ["5_000", "123_456.78", "6_000_000"] as const;
export const rates = ["0%", "1/3", "30%", "50%", "12.5%", "333‰", "100%"] as const;
export const dates = [
  "2024-02-29",
  "2024-12-31",
  "2025-01-01",
  "2025-03-31",
  "2025-04-01",
  "2025-06-30",
  "2025-07-01",
  "2026-02-28",
  "2026-03-01",
  "2027-04-01",
  "2028-02-29",
] as const;
export const enterprises = ["A", "B"] as const;
export const groups = ["G", "H"] as const;
export const projects = ["p", "q"] as const;
export const sizes = ["small", "middle", "large"] as const;
