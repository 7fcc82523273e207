/**
 * Words that stand before the name of a nature reserve and are no part of it. Source: wording of the annual 绿盾 reports and of
 * 自然保护区条例; written down by hand.
 */
export const BEFORE_RESERVE: readonly string[] = `
请问 境内有 境内的 现有 建有 设有 拥有 包括 开展 推进 推动 加强 加快 强化 完成 实施 建立 设立
新建 晋升 申报 划定 调整 整合 优化 归并 检查 督查 督察 巡查 核查 排查 抽查 调研 视察 考察 查处
查看 察看 走访 督促 指导 支持 整治 整改 清理 退出 拆除 关停 关闭 取缔 涉及 包括 包含 位于 地处
坐落 处于 进入 穿越 占用 侵占 破坏 影响 毗邻 紧邻 邻近 靠近 临近 围绕 针对 关于 按照 根据 依据
依托 通过 经过 其中 特别是 尤其是 例如 比如 分别 以及 要求 责令 组织 编制 印发 制定 修订 批准
同意 撤销 启动 深入 持续 扎实 全面 切实 严格 坚决 进一步 以下 分为 过程中 工作中 划分为 提交
以上 发现 反映 指出 问题 存在 违规 违法 非法 擅自 严守 严禁 禁止 不得 立即 正在 尚未 会同 联合
协调 委托 属于 隶属 落实 巩固 提升 改善 恢复 修复 监测 监管 公布 公示 发布 获批 成为 称为 命名
更名为 改名为 升级为 升格为 组建 成立 距离 境内 辖区内 范围内 区内 我省 我市 我县 我区 我州 我国
全省 全市 全县 全区 全州 全国 本省 本市 本县 本区 辖区 推动了 建成 现有 共有 拥有 建有 规范
处置 解决 防止 避免 聚焦 紧盯 盯住 抓好 做好 配合 负责 牵头 前往 深入到 来到 抵达 除了 确保
完善 执行 构建 健全 开发 利用 探索 研究 统筹 保障 划入 纳入 列入 处理 遵守 违反 树立 严肃 初步
逐步 有序 稳步 大力 着力 积极 不断 率先 优先 重点 依法 依规 已经 应当 必须 需要 可以 能够 以来
期间 重要 作为 以及 针对 调查 评估 验收 核实 审核 审批 参与 参加 举办 召开 主持 安排 部署 督办
约谈 通报 曝光 投诉 举报 反馈 移交 交办 修建 违建 开采 采矿 采石 旅游 养殖 放牧 砍伐 开垦 填埋
倾倒 排放 退还 补偿 流转 解除 所辖 划出 调出 地方各级政府和 有关部门和`
  .trim()
  .split(/\s+/);

/** Signs of a word by themselves, wherever they stand: no reserve has them in its name. */
export const NEVER_IN_NAME = "在对的了到赴把被该是让距或暨";

/** Signs that lead over to a name where they stand before it, and belong to it elsewhere. */
export const LEADS_TO_NAME = "将和与及至到由从向为经于以并含如使内外已拟需应各本我其此原等除涉处";

/** Place names that begin with one of these signs. Source: names of counties and reserves in GB/T 2260 and the national list of reserves. */
export const NAMES_SO_BEGUN: readonly string[] = [
  ...[
    "将乐",
    "和田",
    "和静",
    "和硕",
    "和布克",
    "和龙",
    "和平",
    "和顺",
    "和林",
    "和政",
    "和县",
    "于都",
    "于田",
    "从江",
    "从化",
    "向海",
  ],
  ...["到保", "为民", "原平", "原阳", "原州", "内蒙", "内黄"],
  ...["内丘", "内乡", "内江", "如皋", "如东", "外伶", "各拉", "经棚", "以礼", "涉县", "处州", "应县", "应城"],
];

/** Place names that end in 和. */
export const NAMES_IN_HE = /(?:呼|泰|政|云|永|太|共|民|安|嘉|雍|义|祥|德|大|敦|祁|红|仁|协|温|平|顺|宁)和$/;

/** What may stand before 自然保护区 and names none. */
export const GENERIC_RESERVE =
  /^(?:各级|各类|各地|各个|各|部分|有关|相关|全部|所有|其他|其余|重点|重要|现有|典型|林业|环保|农业|森林|湿地|草原|荒漠|野生动物|野生植物|野生动植物|地质|海洋|水生|陆生|生态|类型|国家|国家级|省级|市级|州级|县级|级|地方|地方级|以上|以下|以及|及|和|、|一批|多|数|大型|小型|此|两|个|处|座|类|批|名义|原有|新增|涉及|国内|国际|世界|自治区|自治区级|省|市|县|州|区|内|外|等|若干|上述|以|中|全州|全省|年|[xX×某]{1,3}[省市县州区])*$/;

/** Heads of a list item that is something else than a reserve. */
export const OTHER_HEADS =
  /(?:公园|景区|名胜区|保护区|保护地|地区|区域|红线|水源地|工程|项目|城市|流域|开发区|园区|林场|景点|[省市县旗]|自治州|企业|单位|部门|厅|局|委|办|工作|建设|问题|管理|治理|保护|修复|监测|水源|遗产|遗产地|岸线|功能区|类型|湿地|森林|草原|荒漠)$/;

/** An office of the reserve: its name holds the reserve's and is no mention of it. */
export const OFFICE_BEHIND =
  /^(?:国家级|省级|生态)?(?:综合)?(?:管理局|管理处|管理站|管委会|管理委员会|管理中心|管理所|管护局|管护站|管护中心|管护总站|管护所|保护局|保护中心|保护站|服务中心|发展中心|事务中心|科研所|研究所|筹备处|分局|执法|派出所|公安局|法庭)/;

/** Natural features: a list item that ends so is a place even where no 等 follows. */
export const LANDFORM = /[山岭峰岳湖河江岛海湾泊源沟谷滩泉池坝溪峡岩崖洲荡淀沼川塘]$/;

export const LEVELS: readonly (readonly [level: "NATIONAL" | "PROVINCIAL" | "MUNICIPAL" | "COUNTY", words: RegExp])[] =
  [
    ["NATIONAL", /^国家级?$/],
    ["PROVINCIAL", /^(?:省级|自治区级|省\(自治区\)级|区级)$/],
    ["MUNICIPAL", /^(?:市级|州级|地级|盟级|地市级|设区市级|市\(州\)级|州\(市\)级|地\(市\)级|州市级)$/],
    ["COUNTY", /^(?:县级|旗级|县\(市\)级|县\(区\)级|市县级|县区级)$/],
  ];
