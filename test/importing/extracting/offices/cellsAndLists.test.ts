import { extract } from "../../../../src/importing/extracting/extract.ts";
import { read } from "../../../../src/importing/reading/read.ts";

async function extracted(file: string, text: string) {
  return extract(await read(file, new TextEncoder().encode(text)));
}

it("keeps the units of a cell apart where line breaks alone divide them", async () => {
  const page =
    '<html><head><meta charset="utf-8"></head><body><p>青槐县公布河长名单</p><table><tr><td>河流</td><td>联系单位</td></tr>' +
    "<tr><td>清溪</td><td>县水利局<br>市生态环境局青槐分局<br>县住房和城乡建设局<br>县林业发展中心</td></tr></table></body></html>";
  const { offices } = await extracted("notice.html", page);
  expect(offices.flatMap(({ at }) => at.map(({ text }) => text))).toEqual([
    "县水利局",
    "市生态环境局青槐分局",
    "县住房和城乡建设局",
    "县林业发展中心",
  ]);
});

it("reads the member units of a group as offices without a task and without a role", async () => {
  const { offices, tasks, leaders } = await extracted(
    "notice.txt",
    "青槐县水环境整治工作领导小组名单\n组　长：石建平　县委书记\n成员单位：县公安局、县司法局、县供销社，各乡镇人民政府\n职责：统筹全县水环境整治。\n",
  );
  expect(offices.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["青槐县公安局", "青槐县司法局", "青槐县供销社", "各乡镇人民政府"]),
  );
  expect(tasks).toEqual([]);
  expect(leaders.map(({ name }) => name.text)).toEqual(["石建平"]);
});

it.each(["联系人及电话", "业务联系人", "工作联系人和电话", "联络员及联系方式", "咨询电话"])(
  "makes no unit and no task of what stands behind %s",
  async (label) => {
    const { offices, tasks, leaders } = await extracted(
      "notice.txt",
      `青槐县关于报送名单的函\n（一）有关要求。各乡镇要于4月15日前报送名单。\n${label}：何苗，0871-64xxx09\n`,
    );
    expect(offices.map(({ name }) => name)).not.toContain("何苗");
    expect(tasks.flatMap(({ assignments }) => assignments.map(({ office }) => office.text))).toEqual(["各乡镇"]);
    expect(leaders).toEqual([]);
  },
);
