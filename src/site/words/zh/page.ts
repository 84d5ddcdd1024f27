import type { PageWords } from "../page.ts";

export const page: PageWords = {
  siteName: "资助政策",
  siteDescription: "哪些单位可以申请、资助多少、最高多少、由谁审定。",
  skipToContent: "跳到正文",
  siteNavigation: "网站导航",
  breadcrumb: "当前位置",
  onThisPage: "本页内容",
  neighbours: "前后条文",
  previousArticle: "上一条",
  nextArticle: "下一条",
  sideBySide: "中英对照",
  thisPart: (heading) => `：${heading}`,
  titleSeparator: "－",
  kindsOfSupport: (count) => `${count}项资助`,
  amendedBy: (decision) => `修改依据：${decision}`,
  footer: "本网页及资助金额的计算均由同一文本生成；与官方文本不一致的，以官方文本为准。",
};
