/** What one document may cost. The numbers are generous for a plan of some hundred pages and small for a server. */
export interface Limits {
  /** Bytes of the file. */
  bytes: number;
  /** Bytes that all parts of a zip may unpack to. */
  unpackedBytes: number;
  /** Entries in a zip; an ordinary docx or xlsx has some dozens. */
  entries: number;
  /** UTF-16 code units of the text read. */
  textLength: number;
  pages: number;
  milliseconds: number;
  /** Megabytes of JavaScript heap in the worker. */
  heapMegabytes: number;
  /** Megabytes by which the whole process may grow while one document is read: buffers are outside the heap. */
  growthMegabytes: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  bytes: 50 * MEGABYTE,
  unpackedBytes: 256 * MEGABYTE,
  entries: 10_000,
  textLength: 64 * MEGABYTE,
  pages: 500,
  milliseconds: 60_000,
  heapMegabytes: 768,
  growthMegabytes: 1024,
};

/** Milliseconds without a sign after which nobody reads a document any more: each phase ends within the limits. */
export const SILENCE = LIMITS.milliseconds * 2;
