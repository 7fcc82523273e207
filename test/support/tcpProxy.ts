import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line between the driver and the real database that counts, and that can be cut or go silent. */
export interface TcpProxy {
  readonly port: number;
  /** How often the client spoke after the database had; reset by `resetRoundTrips`. */
  roundTrips(): number;
  resetRoundTrips(): void;
  /** From now on nothing passes in either direction, and connections stay open, as with a frozen machine. */
  stall(): void;
  /** From now on connections are cut and new ones refused, as with a stopped server. */
  refuse(): Promise<void>;
  /** Ends `stall` and `refuse`. */
  resume(): Promise<void>;
  /** Cuts the next connection on which the client says `bytes`, once the database got them and before it can answer. */
  loseAnswerTo(bytes: Buffer): void;
  close(): Promise<void>;
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let trips = 0;
  let isStalled = false;
  let losing: Buffer | undefined;
  const server = createServer((client) => {
    const database = connect(targetPort, "127.0.0.1");
    let clientSpoke = false;
    let isLosing = false;
    const end = () => {
      client.destroy();
      database.destroy();
      sockets.delete(client);
    };
    sockets.add(client);
    client.on("data", (bytes) => {
      if (isStalled) return;
      if (!clientSpoke) trips++;
      clientSpoke = true;
      if (losing && bytes.includes(losing)) {
        isLosing = true;
        losing = undefined;
      }
      database.write(bytes);
    });
    database.on("data", (bytes) => {
      if (isStalled) return;
      if (isLosing) return end();
      clientSpoke = false;
      client.write(bytes);
    });
    for (const socket of [client, database]) socket.on("error", end).on("close", end);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const refuse = async () => {
    for (const socket of sockets) socket.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, "close");
  };
  return {
    port,
    roundTrips: () => trips,
    resetRoundTrips: () => {
      trips = 0;
    },
    stall: () => {
      isStalled = true;
    },
    refuse,
    async resume() {
      isStalled = false;
      if (server.listening) return;
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    loseAnswerTo: (bytes) => {
      losing = bytes;
    },
    close: refuse,
  };
}
