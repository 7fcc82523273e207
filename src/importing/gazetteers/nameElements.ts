/**
 * Customary elements of Tibetan and Mongolian names in Chinese characters; two of them make a name without a surname.
 * Source: common given names of Tibetan and Mongolian cadres in published rosters; general knowledge.
 */
export const NAME_ELEMENTS = new Set(
  `
阿旺 边巴 白玛 巴桑 才仁 才让 才旦 次仁 次旺 次珠 达瓦 达娃 丹增 旦增 旦巴 丁真 多杰 多吉 尕藏 尕玛 嘎玛 格桑 格列 贡布 贡嘎 贡觉 公保 加央 嘉措 江村 江措 坚参 降央
洛桑 洛珠 拉巴 拉姆 罗布 罗桑 美朵 南杰 尼玛 尼珍 平措 普布 青梅 仁青 仁钦 仁增 桑杰 桑珠 索南 索朗 顿珠 扎西 旺堆 旺久 旺扎 旺姆 西绕 央金 益西 泽仁 泽旺 泽翁 卓玛 卓嘎 曲珍 曲扎 群培 土登 晋美
朋措 班玛 项秋 向巴 昂旺 俄金 根呷 呷玛 绒布 彭措 华旦 更登 久美 角巴 万玛 德吉 班觉 占堆 强巴 斯朗 四郎 邓珠 曲批 呷绒
巴特尔 巴图 布仁 布和 宝音 白音 敖日格勒 额尔敦 嘎拉 格日勒 高娃 吉日嘎拉 吉雅 孟和 孟克 那顺 那日苏 娜仁 其其格 其木格 斯琴 苏和 苏日娜 苏布达 图雅 特木尔 铁木尔 托娅 乌兰 乌云 乌日娜 乌力吉 毕力格 朝鲁
朝格图 达来 德力格尔 哈斯 哈达 呼格吉勒 满都拉 牧仁 其劳 萨仁 赛音 赛罕 通拉嘎 温都苏 扎木苏 青格勒 恩和 胡日 伊拉图 陶格斯 斯日古楞 巴雅尔 格日乐 额尔德尼 孟根 青克 朝克 乌恩 阿木尔 布日 巴音 呼日 吉仁 那仁 斯日 图门 萨日 敖登 苏雅 哈日 道尔吉 敖其尔 策仁 朝鲁门 毕力格图 都古尔 吉日格拉 旺吉乐 乌仁 阿拉腾 阿拉坦 阿古拉 阿斯 代钦 都仁 宝力高 宝力道 吉日木图 图布信
`
    .trim()
    .split(/\s+/),
);
