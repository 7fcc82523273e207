import type { Status } from "../extraction.ts";
import type { Span, View } from "../text/readableText.ts";

/** Words that settle the status wherever they stand in a report of progress. The first row that fits holds. */
const SETTLING: readonly { status: Status; pattern: RegExp }[] = [
  { status: "REOPENED", pattern: /(?:出现|发生|有所)反弹|重新(?:整改|立案|交办)|退回(?:整改|重办)|死灰复燃|回潮/ },
  {
    status: "CLOSED",
    pattern:
      /(?<![未待拟申请尚]|申请|组织|推动)(?:已(?:经)?(?:通过)?(?:省|市|县|全部|正式)?级?(?:验收)?销号|完成(?:验收)?销号|予以销号|销号备案|^(?:是,)?销号$|同意销号)/,
  },
  {
    status: "ACCEPTED",
    pattern:
      /(?<![未待拟]|尚未|没有)(?:通过[^,。;未]{0,24}?验收|已(?:经)?(?:完成|组织)?[^,。;未待]{0,10}?验收(?!申请)|验收合格|完成[^,。;未待]{0,8}?验收)/,
  },
];

/** Words of which the first in the text decides: 正在整改,已完成9公里 is under way; 已完成整改,长期坚持 is claimed complete. */
const TELLING: readonly { status: Status; pattern: RegExp }[] = [
  { status: "NOT_STARTED", pattern: /(?:尚|还|暂)?未(?:启动|开工|开展|开始|整改|动工|实施)|没有(?:启动|开工|开展)/ },
  {
    status: "IN_PROGRESS",
    pattern:
      /正在|基本完成|部分完成|(?:推进|进行|整改|实施|建设|办理|施工)中(?![的心央])|序时进度|(?:持续|有序|稳步|加快|积极|扎实)(?:推进|整改|开展)|长期坚持|未完成|进度?滞后|已(?:启动|开工|开始)|呈报[^,。;]{0,12}(?:审|批)|开展了|完成(?:总?(?:任务|工程)量?的?|率|进度)?(?:约|达到?|的)?\d+(?:\.\d+)?%/,
  },
  {
    status: "CLAIMED_COMPLETE",
    pattern:
      /已(?:经|于[^,。;]{1,10})?(?:全部|全面|按期|按时|如期|按要求)*(?:完成|整改|办结|清理|拆除|取缔|关停|关闭|退出|注销|到位|建成|停止|得[到以])|(?:全部|全面|如期|按期)(?:完成|整改|办结|清理|拆除|退出|得以)|完成(?:整改|任务|治理)|整改(?:完成|到位|完毕)|清理完毕|^(?:已)?(?:完成|办结)/,
  },
];

export interface StatedStatus {
  status: Status;
  at: Span;
}

/** The status that the words of a range tell, or null. */
export function statusIn({ text }: View, { start, end }: Span): StatedStatus | null {
  const words = text.slice(start, end);
  for (const { status, pattern } of SETTLING) {
    const found = pattern.exec(words);
    if (found) return { status, at: { start: start + found.index, end: start + found.index + found[0].length } };
  }
  const told = TELLING.map(({ status, pattern }) => ({ status, found: pattern.exec(words) }))
    .filter((row) => row.found !== null)
    .toSorted((a, b) => (a.found?.index ?? 0) - (b.found?.index ?? 0))[0];
  if (!told?.found) return null;
  const at = start + told.found.index;
  return { status: told.status, at: { start: at, end: at + told.found[0].length } };
}
