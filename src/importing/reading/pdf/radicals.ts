// Fonts of some programs say "radical" (U+2E80–U+2FDF) where the page shows the character of the same form. Unicode's
// compatibility mapping knows the Kangxi radicals; for the simplified ones of the supplement this table stands.
const SUPPLEMENT: Record<string, string> = Object.fromEntries(
  Array.from(
    "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟".matchAll(
      /(.)(.)/gu,
    ),
    (match) => [match[1], match[2]],
  ),
);

export function withoutRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FDF]/gu, (radical) => SUPPLEMENT[radical] ?? radical.normalize("NFKC"));
}
