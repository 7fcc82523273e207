import type { ExtractionContext } from "../context.ts";
import { CHINESE_NUMERAL, numeralValue } from "../text/numbers.ts";
import type { Span } from "../text/readableText.ts";
import type { Field } from "./labelledFields.ts";
import type { TaskRecord } from "./taskRecords.ts";

const NAMED_NUMBER = new RegExp(`^第(\\d{1,3}|[${CHINESE_NUMERAL}]{1,5})[项条个](?:整改)?(?:任务|问题|措施|事项)?$`);

/** The number of the part; one that its heading names (一、第十六项整改任务) goes before the part's own. */
export function numberOf(context: ExtractionContext, { part, paragraph, fields }: TaskRecord): number | null {
  if (!part || paragraph !== null) return numberField(context, fields) ?? numberInNotice(context, fields);
  const heading = context.text.joined.text.slice(part.heading.start, part.heading.end);
  return numeralValue(NAMED_NUMBER.exec(heading.trim())?.[1] ?? "") ?? part.number;
}

/** 第二轮督察第6项整改任务:…: what is behind the colon is the task. */
export function withoutItsNumber(text: string, { start, end }: Span): Span {
  const front = NUMBERED_FRONT.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0;
  return start + front < end - 1 ? { start: start + front, end } : { start, end };
}

const NUMBERED_FRONT = new RegExp(
  `^[^。,;:\\n]{0,40}(?:第(?:\\d{1,3}|[${CHINESE_NUMERAL}]{1,5})[项条个]|序号(?:\\d{1,3}|[${CHINESE_NUMERAL}]{1,5}))[^。,;:\\n]{0,10}:`,
);

/** A notice of one task names its number in its title, its first sentence or before the task: 第27项整改任务, (序号十). */
function numberInNotice({ text, head }: ExtractionContext, fields: readonly Field[]): number | null {
  const own = fields.find(({ kind }) => kind.holds === "TASK" || kind.holds === "ISSUE")?.value;
  const { text: words } = text.joined;
  const places = [own ? words.slice(own.start, own.start + 60) : "", head.title ?? "", words.slice(0, 300)];
  for (const place of places) {
    const found = NUMBER_IN_NOTICE.exec(place);
    if (found) return numeralValue(found[1] ?? found[2] ?? "");
  }
  return null;
}

const NUMBER_IN_NOTICE = new RegExp(
  `第(\\d{1,3}|[${CHINESE_NUMERAL}]{1,5})[项条个](?:反馈|整改)*(?:任务|问题)|序号[:]?(\\d{1,3}|[${CHINESE_NUMERAL}]{1,5})`,
);

const NUMBER = new RegExp(`\\d{1,4}|[${CHINESE_NUMERAL}]{1,5}`);

function numberField({ text }: ExtractionContext, fields: readonly Field[]): number | null {
  const field = fields.find(({ kind }) => kind.holds === "NUMBER");
  const printed = field && NUMBER.exec(text.joined.text.slice(field.value.start, field.value.end))?.[0];
  return printed ? numeralValue(printed) : null;
}
