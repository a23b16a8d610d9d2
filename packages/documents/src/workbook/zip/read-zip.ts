import { crc32, inflateRawSync } from "node:zlib";
import { WorkbookRefusal } from "#workbook/refusal";

/** Nothing honest comes near: our own template of 10,000 milestones unpacks to 20 MB in 12 parts. */
export const zipLimits = { entries: 200, unpacked: 50 * 1024 * 1024 } as const;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
};

export type Zip = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => Buffer;
};

const refuse = (code: ConstructorParameters<typeof WorkbookRefusal>[0]): never => {
  throw new WorkbookRefusal(code);
};

/** The end record lies at the end, before a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === 0x06054b50) return at;
  return refuse("truncated");
}

function directory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) refuse("damaged");
  if (count > zipLimits.entries) refuse("too-many-parts");
  const entries = new Map<string, Entry>();
  let declared = 0;
  for (let each = 0; each < count; each++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) refuse("truncated");
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) refuse("password");
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
    const entry: Entry = {
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    declared += entry.unpacked;
    if (declared > zipLimits.unpacked) refuse("unpacks-too-large");
    if (entries.has(name.toLowerCase())) refuse("damaged");
    entries.set(name.toLowerCase(), entry);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(packed: Buffer, limit: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return refuse(code === "ERR_BUFFER_TOO_LARGE" ? "unpacks-too-large" : "damaged");
  }
}

/**
 * A ZIP whose sizes are summed as declared before anything is unpacked, and counted again while it is: a declared size that
 * lies is refused at that size. Names are compared without case, as Office does.
 */
export function openZip(bytes: Buffer): Zip {
  const entries = directory(bytes);
  let left: number = zipLimits.unpacked;
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase()) ?? refuse("damaged");
      if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== 0x04034b50)
        refuse("truncated");
      const start =
        entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
      if (start + entry.packed > bytes.length) refuse("truncated");
      const packed = bytes.subarray(start, start + entry.packed);
      if (entry.unpacked > left) refuse("unpacks-too-large");
      if (entry.method !== 0 && entry.method !== 8) refuse("damaged");
      const content = entry.method === 0 ? packed : inflate(packed, entry.unpacked);
      left -= content.length;
      if (content.length !== entry.unpacked || crc32(content) !== entry.crc) refuse("damaged");
      return content;
    },
  };
}
