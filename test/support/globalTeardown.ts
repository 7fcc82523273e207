import { stopTestServers } from "./globalSetup.ts";

// biome-ignore lint/style/noDefaultExport: jest takes the teardown from the default export
export default stopTestServers;
