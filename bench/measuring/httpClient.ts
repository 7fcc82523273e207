import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { HttpRequest } from "../contestants/contestant.ts";

const END_OF_HEAD = Buffer.from("\r\n\r\n");
const END_OF_CHUNKS = Buffer.from("0\r\n\r\n");

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** One kept connection, one request at a time. Node's own client would take more of the machine than what it measures. */
export class HttpClient {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #done: ((answer: HttpAnswer) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;
  /** Bytes of the answer awaited; null before its head is read, -1 for one in chunks. */
  #awaited: number | null = null;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (bytes) => this.#take(bytes));
    socket.on("error", (error) => this.#failed?.(error));
    socket.on("close", () => this.#failed?.(new Error("the contestant closed the connection")));
  }

  static async open(port: number): Promise<HttpClient> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new HttpClient(socket);
  }

  ask(request: Buffer): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#failed = null;
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#received.push(bytes);
    if (this.#awaited === null) this.#readHead();
    const length = this.#received.reduce((sum, one) => sum + one.length, 0);
    const isWhole =
      this.#awaited === -1
        ? Buffer.concat(this.#received).subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS)
        : this.#awaited !== null && length >= this.#awaited;
    if (!isWhole) return;
    const whole = Buffer.concat(this.#received);
    const head = whole.indexOf(END_OF_HEAD);
    const body = whole.subarray(head + END_OF_HEAD.length);
    const answer = {
      status: Number(whole.subarray(9, 12).toString("latin1")),
      body: this.#awaited === -1 ? joined(body) : body,
    };
    this.#received = [];
    this.#awaited = null;
    this.#failed = null;
    this.#done?.(answer);
  }

  #readHead(): void {
    const all = this.#received.length === 1 ? (this.#received[0] as Buffer) : Buffer.concat(this.#received);
    const end = all.indexOf(END_OF_HEAD);
    if (end === -1) return;
    const length = /content-length: (\d+)/i.exec(all.subarray(0, end).toString("latin1"))?.[1];
    this.#awaited = length === undefined ? -1 : end + END_OF_HEAD.length + Number(length);
  }
}

/** A body in chunks, put together. */
function joined(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = body.indexOf("\r\n", at);
    const length = Number.parseInt(body.subarray(at, line).toString("latin1"), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
}

/** The bytes of a POST. */
export function bytesOf(port: number, defaultPath: string, { path = defaultPath, body }: HttpRequest): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    "content-type: application/json",
    "accept: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}
