import type { Line } from "./readableText.ts";

/** Lines that belong to the web page or forum around a document, whatever they stand between. */
const FURNITURE: readonly RegExp[] = [
  /^(登录|登陆) ?\| ?(立即)?注册$|^用户名 +.*找回密码$|^(门户|论坛|家园|帮助|社区|版块|导读)( +(门户|论坛|家园|帮助|社区|版块|导读))+$/,
  /^\d+ ?主题 ?\d+ ?(帖子|回帖)( ?\d+ ?积分)?$/,
  // login, search and navigation
  /^(找回密码|免费注册|立即注册|注册|登录|登陆|退出|QQ登录|微信登录|只需一步,快速开始|快速开始|自动登录|用户名|密码)$/,
  /^(您|你)?(当前|现在)?的?(所在)?位置(是)?[::]/,
  /^(首页|网站首页|返回首页|返回列表|返回顶部|设为首页|加入收藏|无障碍(浏览)?|长者模式|站内搜索|搜索|网站地图|联系我们|关于我们)([ |>»·]|$)/,
  /^(字体|字号|【字体|\[字体|【字号|视力保护色|背景颜色)[::【[ 大]/,
  /^(用手机扫描二维码.{0,14}|手机(查看|浏览)|扫描二维码.{0,14})$/,
  /^【?(打印(本页)?|关闭(窗口|本页)?|收藏|分享到?|扫一扫.{0,20}|我要纠错|纠错|举报|点赞|评论|转发)】?$/,
  /^[【[(]?(大|中|小)[】\])]?( *[【[(]?(大|中|小)[】\])]?){1,2}$/,
  // forum
  /^查看[::] ?\d+ ?\| ?回复[::] ?\d+/,
  /^(打印 ?)?(上一主题|下一主题)/,
  /^\[?复制链接\]?$/,
  /^(跳转到指定楼层|电梯直达|楼主|沙发|板凳|地板|\d+ ?#|回复|回帖|使用道具( 举报)?|举报|发表回复|发新帖)$/,
  /发表于 ?\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}/,
  /^分享到[::]/,
  /^(收藏 ?){1,2}\d*( |分享|顶|踩|$)/,
  /^(楼主|使用道具|该用户|只看该作者|倒序浏览|阅读模式|高级模式|您需要登录后才可以)/,
  /^(本版积分规则|最新主题|快速回复|.{2,20} 最新主题$)/,
  /^Powered by |^GMT[+-]\d|^Archiver\||^小黑屋|^手机版\|/i,
  /^相关(?:链接|文章|新闻|阅读|报道)[::][^。]{6,60}$/,
  // footers
  /^(Copyright|版权所有|©|\(c\) ?\d{4}|主办单位[::].*承办|网站标识码|ICP备|.{0,4}ICP[备证]|.{0,6}公网安备|建议使用.*(浏览器|分辨率))/i,
  /^【?(上一[篇条页]|下一[篇条页])([::】]|$)/,
  /^(浏览|阅读|访问|点击)(次数|量|数)?[::] ?\d*( ?次)?$/,
  /^第? ?\d+ ?页?(,| |\/)*共 ?\d+ ?页$/,
  /^- ?\d{1,3} ?-$|^— ?\d{1,3} ?—$/,
];

/** One expression for each set of flags: a line is looked at twice and not thirty times. */
const IS_FURNITURE = [...new Set(FURNITURE.map(({ flags }) => flags))].map(
  (flags) => new RegExp(anyOf(FURNITURE.filter((pattern) => pattern.flags === flags)), flags),
);

function anyOf(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => `(?:${source})`).join("|");
}

/** From such a line on, everything is furniture, up to where a document goes on. */
const CREDIT = /^[(【[]? ?(责任编辑|责编|本文编辑|编辑|网络编辑|初审编辑)[::][^。]{0,20}$/;
const LINKS =
  /^(相关(链接|文章|新闻|阅读|稿件|报道|推荐|信息)|延伸阅读|推荐阅读|热门(文章|推荐|新闻)|猜你喜欢|最新评论|网友评论|友情链接)[::]?$/;
/** A paragraph or a label with its value: no list of links has them. */
const PROSE = /^[^|]{60,}[。;:]$|^[^|]{24,}。[^|]{12,}。$/;
const FIELD =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?)?(?:责任|牵头|配合|整改|完成|工作|存在|反馈|督导|验收|主责|协办)(?:单位|部门|目标|措施|时限|期限|问题|人|任务)[::]/;
/** What heads a text: 附件2, 某某实施方案, 一、…, 各县人民政府:. */
const HEADING =
  /^附件?\d*[::]?$|(?:方案|通知|清单|名单|一览表|分工表|办法|意见|规定|报告|通报|决定|公告|公示|计划|规划)(?:\([^()]*\))?$|^[(]?[一二三四五六七八九十]{1,3}[、)]|^各[^。]{2,40}[::]$|^[^\d|]{0,12}[〔[(]\d{4}[〕\])]\d+号$/;
const LINK = /\d{4}-\d{1,2}-\d{1,2}|[|>»]| -$/;

/** Lines of page metadata, which the head of the document still reads: the source and the day of publication. */
export const PAGE_METADATA =
  /^[^::。,]{2,20} \d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(:\d{2})? *(来源|作者|$)|^(作者|(文章|信息)?来源|(发布|添加)(时间|日期|机构|单位|人)|发文日期|时间|日期|索引号|信息索引|浏览次数)[::].*(来源|发布|时间|日期|点击|浏览|作者|编辑|字号|字体|\d{4}[-/]\d)/;

const LONGEST_FURNITURE = 200;
const LONGEST_CREDIT = 40;

/** For each line whether it belongs to the page and not to the document. Page metadata counts as furniture. */
export function boilerplateLines(lines: readonly Line[]): boolean[] {
  const words = lines.map(({ text }) => text.trim());
  const furniture = words.map(
    (line) =>
      line !== "" &&
      line.length <= LONGEST_FURNITURE &&
      (PAGE_METADATA.test(line) || IS_FURNITURE.some((pattern) => pattern.test(line))),
  );
  for (let i = 0; i < words.length; i++) {
    const line = words[i] ?? "";
    if (line.length > LONGEST_CREDIT || (!CREDIT.test(line) && !LINKS.test(line))) continue;
    const end = tailEnd(words, i);
    furniture.fill(true, i, end);
    i = end - 1;
  }
  return furniture;
}

/** Where a document goes on behind the credits or links of another: at the headings before its first paragraph. */
function tailEnd(words: readonly string[], start: number): number {
  let first = start + 1;
  while (first < words.length && !PROSE.test(words[first] ?? "") && !FIELD.test(words[first] ?? "")) first++;
  if (first === words.length) return first;
  const links = words.slice(start, first).findLastIndex((line) => LINKS.test(line));
  const behind = start + Math.max(0, links) + 1;
  while (first > behind && !LINK.test(words[first - 1] ?? "")) {
    const line = words[first - 1] ?? "";
    if (links >= 0 && line !== "" && !HEADING.test(line)) break;
    first--;
  }
  return first;
}
