import type { PlaceNameAt } from "../offices/places.ts";
import type { Span } from "../text/readableText.ts";
import { governmentWord, type PrintedPost } from "./posts.ts";

/** 市委, 市生态环境局: the place is told by its level alone; 市场 and 市政 are other words. */
const RELATIVE = /^([市县区州盟旗])(?=[\u3400-\u9fff]*[委局府办会协院]$)(?![场域容]|政(?!府|协))/;
const HEAD_OF_PLACE = /^(?:原|代理|代|第一|常务|副)*([市县区州盟旗])长$/;

/** 昆池市专班由市委书记甲、市长乙任组长 in a document of the province: the city is the one that the sentence names before. */
export function atPlaceNamed(post: PrintedPost, text: string, before: Span, nameAt: PlaceNameAt): PrintedPost {
  const level = (post.office === null ? HEAD_OF_PLACE.exec(post.title) : RELATIVE.exec(post.office))?.[1];
  const place = level === undefined ? null : lastPlace(text, before, level, nameAt);
  if (level === undefined || place === null) return post;
  return { ...post, office: place + (post.office?.slice(1) ?? governmentWord(level)) };
}

function lastPlace(text: string, { start, end }: Span, level: string, nameAt: PlaceNameAt): string | null {
  for (let offset = end - 1; offset >= start; offset--) {
    const name = nameAt(text, offset);
    if (name !== null && name.length > 2 && name.endsWith(level) && offset + name.length <= end) return name;
  }
  return null;
}
