import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DomainError } from "../errors.ts";

/**
 * Starts listening and gives the address for browsers. Throws PORT_TAKEN, or BAD_SETTING for a host or port that this
 * machine does not give.
 */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { address, port: given } = server.address() as AddressInfo;
  const isEverywhere = address === "0.0.0.0" || address === "::";
  return `http://${isEverywhere ? "localhost" : address.includes(":") ? `[${address}]` : address}:${given}`;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): DomainError {
  if (error.code === "EADDRINUSE")
    return new DomainError(
      "PORT_TAKEN",
      {
        required: `port ${port} of ${host} to be free`,
        got: "a program that listens there",
        next: "Stop it, or choose another port with PORT, for example PORT=4001 npm start.",
      },
      error,
    );
  return new DomainError(
    "BAD_SETTING",
    { required: "HOST and PORT that this process may listen on", got: `${host}:${port} (${error.code})` },
    error,
  );
}
