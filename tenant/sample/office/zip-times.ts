/*
 * Offsets and signatures of the ZIP format (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
 */
const endSignature = 0x06054b50;
const endLength = 22;
const centralLength = 46;

/** 1 January 1980, midnight: the first time that the format can hold. */
const firstTime = 0;
const firstDate = 0x21;

/**
 * The same archive with every entry dated alike, so that packing the same content twice gives the
 * same bytes.
 * @param archive a ZIP without a comment, as the packer of Word files makes it
 */
export function withFixedTimes(archive: Buffer): Buffer {
  const fixed = Buffer.from(archive);
  const end = fixed.length - endLength;
  if (end < 0 || fixed.readUInt32LE(end) !== endSignature) {
    throw new Error('Not a ZIP archive, or one with a comment.');
  }
  const entries = fixed.readUInt16LE(end + 10);
  let central = fixed.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    writeTime(fixed, central + 12);
    writeTime(fixed, fixed.readUInt32LE(central + 42) + 10);
    const variable = [28, 30, 32].map((at) => fixed.readUInt16LE(central + at));
    central += centralLength + variable.reduce((sum, length) => sum + length, 0);
  }
  return fixed;
}

function writeTime(archive: Buffer, at: number): void {
  archive.writeUInt16LE(firstTime, at);
  archive.writeUInt16LE(firstDate, at + 2);
}
