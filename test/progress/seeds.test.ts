import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

test.each([
  ["2019-03-30", []],
  ["2019-03-31", [{ total: 94, completed: 55, countedOn: "2019-03-31" }]],
  ["2019-04-01", [{ total: 94, completed: 55, countedOn: "2019-03-31" }]],
])(
  "on %s of the rectification of 94 tasks 55 are claimed from the day of the report on, beside the 19 that it tells of",
  async (on, stated) => {
    const { progress } = await api.ask(
      `query ($on: Date) { progress(of: "task:xj2019/set", every: QUARTER, from: "2019-01-01", until: "2019-07-01", asOf: $on) {
       groups { points { on total { count } verified { count } stated { total completed countedOn } } } } }`,
      { on },
    );
    expect(progress.groups[0].points.at(-1)).toEqual({ on, total: { count: 19 }, verified: { count: 0 }, stated });
  },
);
