/** Bytes of a saved page → its text, by its own declaration where it is not UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

export function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4_000).toString('latin1'))?.[1];
    try {
      return new TextDecoder(declared ?? 'windows-1252').decode(bytes);
    } catch {
      return bytes.toString('latin1');
    }
  }
}
