/** What stands between a noun and the verb of its figure: 空气质量首次全部达到国家标准. 全面 and 统一 end nouns as well. */
const adverb =
  /(?<=.{3})(?:首次|全部|即将|陆续|逐步|相继|始终|一律|再度|仍然|依然|总体上?|均已|已经|正在|先后|进一步|再次)+$|(?<=[额量值])双$/;

/** A name without the adverbs at its end, which belong to a verb that was cut off. Any other name stays as it is. */
export function withoutAdverb(name: string): string {
  return name.replace(adverb, '');
}
