import type { Size } from "../generator/write.ts";
import type { Checked } from "../measuring/check.ts";
import type { Endurance } from "../measuring/endurance.ts";
import type { OpenLoop } from "../measuring/openLoop.ts";
import type { Hits } from "../measuring/profile.ts";
import type { Measurement } from "../measuring/rounds.ts";
import type { Machine } from "./machine.ts";

/** One contestant's process after the run. */
export interface Process {
  readonly name: string;
  readonly title: string;
  /** Milliseconds until it was ready, the database running. */
  readonly startedIn: number;
  /** Megabytes. */
  readonly memory: number;
}

/** A run, as written to `docs/performance/*.json`. */
export interface Results {
  readonly machine: Machine;
  readonly size: Size;
  readonly isQuick: boolean;
  readonly rounds: number;
  readonly span: number;
  readonly seconds: number;
  readonly queries: readonly { readonly name: string; readonly title: string; readonly note: string | null }[];
  readonly checked: readonly Checked[];
  readonly hits: readonly Hits[];
  readonly measurements: readonly Measurement[];
  readonly processes: readonly Process[];
  readonly openLoop: readonly OpenLoop[];
  readonly endurance: readonly Endurance[];
}
