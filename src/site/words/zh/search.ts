import type { SearchWords } from "../search.ts";

export const search: SearchWords = {
  title: "搜索",
  description: "按词语、金额、比例或者单位名称查找条文。",
  label: "搜索全部政策",
  hint: "可输入中文或英文词语、金额（如600万）、比例（如30%）或者单位名称。",
  found: (count) => `共${count}条结果`,
  foundSome: (count) => `没有同时包含全部词语的内容；有${count}页包含其中一部分。`,
  nothing: "未找到相关内容，请减少词语或者换用其他词语。",
  inOtherLanguage: "英文内容",
  more: (count) => `另有${count}条`,
  withoutScript: "搜索功能需要启用JavaScript。未启用时，可从以下页面查找：",
};
