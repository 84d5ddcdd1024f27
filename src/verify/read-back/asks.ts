/* What is asked about each formula of a text that is set beside the model's. */

export const exact = {
  en: "Is the exact amount another than the policy's?",
  zh: "精确算式的结果是否与政策不同？",
};

export const quick = {
  en: "Where whole numbers do, is the amount unsafe, or another than the policy's?",
  zh: "可用整数计算时，结果是否超出安全范围，或与政策不同？",
};

export const condition = {
  en: "Does the condition hold for other claims than the policy's?",
  zh: "条件成立的申请是否与政策不同？",
};

export const needs = {
  en: "Does a claim that lacks what a branch needs fail elsewhere than by the policy?",
  zh: "申请缺少某一分支所需事实时，报错是否与政策不同？",
};
