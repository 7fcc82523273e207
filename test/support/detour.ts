import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to the database that can be cut, held up and opened again, as a network can. */
export interface Detour {
  readonly uri: string;
  /** Drops every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Keeps connections open, takes new ones, and lets nothing through. */
  hold(): void;
  /** Lets everything through again. */
  open(): Promise<void>;
}

/** Opens a detour to the database at `uri`; cut it in `afterAll`. */
export async function openDetour(uri: string): Promise<Detour> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let isHeld = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    if (isHeld) return;
    near.pipe(far);
    far.pipe(near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const own = (server.address() as AddressInfo).port;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    async cut() {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
    hold() {
      isHeld = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    async open() {
      isHeld = false;
      if (server.listening) return;
      server.listen(own, "127.0.0.1");
      await once(server, "listening");
    },
  };
}
