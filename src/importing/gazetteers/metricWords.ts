/** Words around a quantity in reports of environmental statistics. Source: wording of 生态环境状况公报 and 统计公报. Written down by hand. */

/** At the end of what is measured: they lead over to the number. */
export const LEADS_TO_NUMBER =
  /(?:共计|累计|合计|总计|共有|总共|一共|共|已经|已|均|约为|大约|约|将近|近|超过|高于|低于|超|达到了?|达|为|是|有|至少|最少|不少于|不低于|不超过|不高于|不多于|控制在|突破了?|仅|分别|只有|增加了?|增长了?|上升了?|提高了?|提升了?|改善了?|下降了?|减少了?|降低了?|回落了?|下滑了?|缩小了?|多于|逾|(?:[降升增减]|调整)(?:至|到|为)|(?<![同环])比|较|到|至|了|其中|计|各|的|整|在|由|:)+$/;

/** At the front of a clause: they say nothing of what is measured. */
export const BEFORE_METRIC =
  /^(?:其中|同时|此外|另外|目前|累计|全年|今年以来|近年来|以来|并|且|共|已|还|又|也|先后|相继|年内|使|将|对|在|从|由|和|及|与|以及|以|把|按|经|截至|截止|底|末|初|前|期间|度|,|、)+/;

/** Behind a classifier: where the counted noun ends. */
export const ENDS_NOUN =
  /(?:以上|以下|左右|以内|进行|开展|召开|参加|纳入|实行|办理|受到|获得|全部|均已|已经|已|均|的|为|被|完成|组织|分管|率先|进入|赴|对|在|并|从|由|于|中|需|未|等|组成|负责|达到|正在|集中|实施|建成|建设|存在)/;

/** A change that the text calls a decrease. 下降到 and 降至 give a level and are none. */
export const DECREASES =
  /(?:下降|减少|降低|回落|下滑|缩小|减幅|降幅|少于?上年|压降|负增长|降)(?:了|约|近|超过?|达到?|为|幅度为?|幅度达| )*$/;

export const QUALIFIERS: readonly (readonly [
  qualifier: "ABOUT" | "AT_LEAST" | "AT_MOST",
  before: RegExp,
  behind: RegExp,
])[] = [
  ["AT_MOST", /(?:不超过|不高于|不多于|低于|小于|至多|最多)$/, /^(?:[(][^()]*[)])?(?:以[下内]|之内)/],
  ["AT_LEAST", /(?:不少于|不低于|至少|最少|超过|突破了?|超|高于|大于|多于|逾)$/, /^(?:[(][^()]*[)])?(?:及?以上|之多)/],
  ["ABOUT", /(?:大约|约为?|将近|近|接近)$/, /^(?:左右|上下)/],
];
