// What a PNG carries, read and rewritten chunk by chunk, by nothing but this file.

const SIGNATURE = "89504e470d0a1a0a";
const KEYWORD = "openbadgecredential";

const table = Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});
const crc = (bytes) => (bytes.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), -1) ^ -1) >>> 0;

function chunks(bytes) {
  if (bytes.subarray(0, 8).toString("hex") !== SIGNATURE) {
    throw new Error("not a PNG");
  }
  const found = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (crc(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length)) {
      throw new Error(`chunk ${type}: checksum`);
    }
    found.push({ type, body });
    at += 12 + length;
  }
  if (found[0]?.type !== "IHDR" || found.at(-1)?.type !== "IEND" || found.filter(({ type }) => type === "IEND").length !== 1) {
    throw new Error("IHDR is not first, or IEND is not last");
  }
  return found;
}

const isBadge = ({ type, body }) =>
  ["iTXt", "tEXt", "zTXt"].includes(type) && body.subarray(0, body.indexOf(0)).toString("latin1").toLowerCase() === KEYWORD;

/** The text of the one chunk that holds a badge; it must be there once, as iTXt, uncompressed, and before the pixels. */
export function bakedText(bytes) {
  const all = chunks(bytes);
  const badges = all.filter(isBadge);
  if (badges.length !== 1 || badges[0].type !== "iTXt") {
    throw new Error(`${badges.length} badges in the picture`);
  }
  if (all.indexOf(badges[0]) > all.findIndex(({ type }) => type === "IDAT")) {
    throw new Error("the badge stands after the pixels");
  }
  const { body } = badges[0];
  const head = body.subarray(0, KEYWORD.length + 5).toString("latin1");
  // Keyword, its end, compression flag and method, no language, no translated keyword.
  if (head !== `${KEYWORD}\0\0\0\0\0`) {
    throw new Error(`head of the chunk: ${JSON.stringify(head)}`);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(body.subarray(head.length));
}

/** The same picture with another text, its checksum right: only the signature can tell. */
export function rebaked(bytes, text) {
  const body = Buffer.concat([Buffer.from(`${KEYWORD}\0\0\0\0\0`, "latin1"), Buffer.from(text)]);
  const parts = [bytes.subarray(0, 8)];
  for (const chunk of chunks(bytes)) {
    const content = isBadge(chunk) ? body : chunk.body;
    const named = Buffer.concat([Buffer.from(chunk.type, "latin1"), content]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(named));
    parts.push(length, named, sum);
  }
  return Buffer.concat(parts);
}
