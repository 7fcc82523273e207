import { officeKey } from "../extracting/offices/officeResolution.ts";
import { bareTitle } from "../extracting/regulations/titles.ts";

/** Forms under which one office may stand: renamed in 2018, government spelt out, 中共 and 国家 in front. */
export function officeVariants(name: string): string[] {
  return distinct([
    name,
    name.replace("环境保护", "生态环境"),
    name.replace("生态环境", "环境保护"),
    name.replace("环保", "环境保护"),
    name.replace("环保", "生态环境"),
    name.replace("人民政府", "政府"),
    name.replace(/(?<!人民)政府/, "人民政府"),
    name.replace(/^(?:中共|国家)/, ""),
    `中共${name}`,
  ]);
}

/** Forms under which one text may stand: with and without (试行), 中华人民共和国, the notice that carries it. */
export function titleVariants(title: string): string[] {
  const carried = /(?:印发|转发|公布)[《〈<]?(.{4,}?)[》〉>]?(?:的通知)?$/.exec(title)?.[1];
  const bare = bareTitle(title);
  const republic = "中华人民共和国";
  const prefixed = title.startsWith(republic) ? title.slice(republic.length) : `${republic}${title}`;
  return distinct([title, bare, prefixed, ...(carried === undefined ? [] : [carried])]);
}

/** A name prepared for comparison with many. */
export interface Comparable {
  readonly name: string;
  /** The same for every spelling of one office: 发改委 and 发展和改革委员会. */
  readonly spelling: string;
  readonly numerals: string;
  readonly pairs: ReadonlySet<string>;
}

const NUMERALS = /[一二三四五六七八九十\d]/g;

export function comparable(name: string): Comparable {
  return {
    name,
    spelling: officeKey(name),
    numerals: (name.match(NUMERALS) ?? []).join(),
    pairs: new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2))),
  };
}

/** Least share of neighbouring signs that two names have in common to resemble each other. */
const RESEMBLANCE = 0.8;

/** Whether two names differ in so little that one may be a misprint or another form of the other. */
export function resembles(a: Comparable, b: Comparable): boolean {
  // 第一督察组 and 第三督察组, 综合一处 and 综合二处 are two.
  if (a.numerals !== b.numerals) return false;
  const most = (2 * Math.min(a.pairs.size, b.pairs.size)) / (a.pairs.size + b.pairs.size);
  if (!(most >= RESEMBLANCE)) return false;
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared++;
  return (2 * shared) / (a.pairs.size + b.pairs.size) >= RESEMBLANCE;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
