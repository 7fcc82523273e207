import { fromProperties } from "../reading/reading.ts";

/** Completed ÷ total in percent, one decimal; null where either count is missing. Stands beside the stated rate. */
export function completionRate(completed: number | null, total: number | null): number | null {
  if (completed === null || total === null || total === 0) return null;
  return Math.round((completed / total) * 1000) / 10;
}

export const completionRateField = fromProperties(["completed", "total"], ([completed, total]) =>
  completionRate(completed as number | null, total as number | null),
);
