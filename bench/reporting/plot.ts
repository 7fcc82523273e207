import type { Results } from "./results.ts";
import { contestantsOf } from "./table.ts";

const COLOURS = ["#4c6ef5", "#868e96", "#e8590c", "#2b8a3e", "#94d82d", "#ae3ec9", "#1098ad", "#fcc419"];
const ROW = 12;
const LEFT = 60;
const WIDTH = 860;

/** Bars of p50 as a ratio to R1, on a logarithmic axis, an SVG. */
export function plot(results: Results): string {
  const names = contestantsOf(results).filter((name) => name !== "R1");
  const ratio = (query: string, contestant: string) => {
    const of = (name: string) =>
      results.measurements.find((one) => one.query === query && one.contestant === name)?.p50.median;
    return (of(contestant) ?? Number.NaN) / (of("R1") ?? Number.NaN);
  };
  const all = results.queries.flatMap(({ name }) => names.map((one) => ratio(name, one))).filter(Number.isFinite);
  const [least, most] = [Math.min(0.5, ...all), Math.max(4, ...all)];
  const x = (value: number) =>
    LEFT + ((Math.log(value) - Math.log(least)) / (Math.log(most) - Math.log(least))) * (WIDTH - LEFT - 60);
  const group = ROW * names.length + 10;
  const height = 50 + group * results.queries.length;
  const bars = results.queries.flatMap(({ name }, q) => {
    const top = 40 + q * group;
    const label = `<text x="4" y="${top + group / 2}">${name}</text>`;
    return [
      label,
      ...names.flatMap((one, i) => {
        const value = ratio(name, one);
        if (!Number.isFinite(value)) return [];
        const [from, to] = [Math.min(x(1), x(value)), Math.max(x(1), x(value))];
        const y = top + i * ROW;
        return [
          `<rect x="${from.toFixed(1)}" y="${y}" width="${Math.max(1, to - from).toFixed(1)}" height="${ROW - 2}" fill="${COLOURS[i % COLOURS.length]}"/>`,
          `<text x="${(to + 4).toFixed(1)}" y="${y + ROW - 3}" font-size="9">${value.toFixed(2)}</text>`,
        ];
      }),
    ];
  });
  const legend = names.map(
    (one, i) =>
      `<rect x="${LEFT + i * 120}" y="6" width="10" height="10" fill="${COLOURS[i % COLOURS.length]}"/><text x="${LEFT + 14 + i * 120}" y="15">${one}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + 120 * Math.max(7, names.length)}" height="${height}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
${legend.join("\n")}
<text x="${x(1) - 30}" y="34">R1 = 1</text><line x1="${x(1)}" x2="${x(1)}" y1="36" y2="${height - 8}" stroke="#333"/>
${bars.join("\n")}
</svg>
`;
}
