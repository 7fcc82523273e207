const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;

export function isHan(code: number): boolean {
  return code >= HAN_FIRST && code <= HAN_LAST;
}

/** A test for single signs, by a table: it is asked for every sign of a text. */
export function signTest(signs: string): (code: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1;
  // behind the end of a text a sign is NaN, and one look-up of that would slow all others down
  return (code) => table[code | 0] === 1;
}
