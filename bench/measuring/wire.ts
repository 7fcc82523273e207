import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What passed between a contestant and the database. */
export interface Traffic {
  readonly roundTrips: number;
  readonly sent: number;
  readonly received: number;
}

/** A line to the database that counts; never used while times are taken. */
export interface CountingLine {
  readonly port: number;
  /** What passed since the last call. */
  take(): Traffic;
  close(): void;
}

export async function startCountingLine(target: number): Promise<CountingLine> {
  let traffic = { roundTrips: 0, sent: 0, received: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(target, "127.0.0.1");
    let clientSpoke = false;
    client.on("data", (bytes) => {
      if (!clientSpoke) traffic.roundTrips += 1;
      clientSpoke = true;
      traffic.sent += bytes.length;
      database.write(bytes);
    });
    database.on("data", (bytes) => {
      clientSpoke = false;
      traffic.received += bytes.length;
      client.write(bytes);
    });
    const end = () => {
      client.destroy();
      database.destroy();
    };
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", end).on("close", end);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    take: () => {
      const taken = traffic;
      traffic = { roundTrips: 0, sent: 0, received: 0 };
      return taken;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
