import { parentPort, workerData } from "node:worker_threads";
import type { Table } from "./table.ts";
import { workbookOf } from "./xlsx.ts";

parentPort?.postMessage(await workbookOf(workerData as Table));
