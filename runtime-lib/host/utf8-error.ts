/** Where bytes stop being UTF-8. */

/** What is wrong with bytes that are no UTF-8, and where. */
export function utf8Error(bytes: Uint8Array): string {
  let at = 0;
  for (;;) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
    } else if (at - length === bytes.length && lengthByLead(bytes[at]!) > 1) {
      return `incomplete utf-8 byte sequence from index ${at}`;
    } else {
      return `invalid utf-8 sequence of ${Math.max(1, -length)} bytes from index ${at}`;
    }
  }
}

/** The bytes of the character at an index; negative: so many are the beginning of one that breaks off. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = lengthByLead(lead);
  if (length === 0) return -1;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || byte < (i === 1 ? lowestSecond(lead) : 0x80)) return -i;
    if (byte > (i === 1 ? highestSecond(lead) : 0xbf)) return -i;
  }
  return length;
}

function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Lower ones would be a longer form of a character than necessary. */
function lowestSecond(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

/** Higher ones would be surrogates, or beyond the last character. */
function highestSecond(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
