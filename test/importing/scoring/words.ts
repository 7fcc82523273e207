const HAN_WITH_READING = /(?<=[\u3400-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹɡɑ]+\)/gu;
const ONE_FORM = new Map<string, string>([
  ..."〔【".split("").map((c): [string, string] => [c, "["]),
  ..."〕】".split("").map((c): [string, string] => [c, "]"]),
  ...["〈<", "〉>", '“"', '”"', "‘'", "’'", "・·", "•·", "‧·"].map((p): [string, string] => [p.charAt(0), p.charAt(1)]),
  ..."—–―〜~".split("").map((c): [string, string] => [c, "-"]),
  ..."\u200b\ufeff".split("").map((c): [string, string] => [c, ""]),
]);

/** What two spellings of one name share: no white space, no inserted pinyin, half-width forms; "" for what is not text. */
export function plain(words: unknown): string {
  if (typeof words !== "string") return "";
  const halfWidth = words.normalize("NFKC").replace(/\s+/gu, "").replace(HAN_WITH_READING, "");
  return Array.from(halfWidth, (c) => ONE_FORM.get(c) ?? c).join("");
}

/** Offices are also equal with and without 原, 中共 and 人民, and before and after the short form of 环境保护. */
export function officeName(words: unknown): string {
  return plain(words)
    .replace(/^原/u, "")
    .replace(/^中共/u, "")
    .replaceAll("人民政府", "政府")
    .replaceAll("环境保护", "环保");
}

export function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** One item a key, the first; the order stays. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
