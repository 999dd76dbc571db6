import type { FileFault } from './file-fault';

/** What may stand before the first element of a part: its declaration, and some comments. */
const longestStart = 64 * 1024;
const knownEncodings = /^(utf-8|utf-16|us-ascii|iso-8859-1|windows-1252)$/i;
/** Links that wait for a click. Everything else that points outside is fetched by itself. */
const hyperlink = /\/hyperlink$/;
const safeTarget = /^(https?:|mailto:|tel:|#|[^:\\/]*$)/i;

/**
 * Checks that a part begins as OOXML does: without a document type (ECMA-376 part 2, 8.4.2 forbids
 * it), which is where entities, and with them files and addresses of others, are declared.
 */
export function checkXmlStart(bytes: Uint8Array): FileFault | undefined {
  const text = decode(bytes.subarray(0, longestStart));
  const root = /<[\p{L}_]/u.exec(text);
  const start = root ? text.slice(0, root.index) : text;
  if (/<!DOCTYPE|<!ENTITY/i.test(start)) return 'practices.file-active-content';
  if (!root || !/^\s*(<|$)/.test(start)) return 'practices.file-not-what-it-says';
  const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/i.exec(start)?.[1];
  // In an unusual encoding the rest could say something else than what is read here.
  return encoding === undefined || knownEncodings.test(encoding)
    ? undefined
    : 'practices.file-not-what-it-says';
}

/** Checks a part of relations: nothing may point outside but links to be clicked. */
export function checkRelations(bytes: Uint8Array): FileFault | undefined {
  for (const [element] of decode(bytes).matchAll(/<[^>]*Relationship\s[^>]*>/g)) {
    if (!/TargetMode\s*=\s*["']External["']/i.test(element)) continue;
    const type = /\sType\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? '';
    const target = /\sTarget\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? '';
    if (!hyperlink.test(type) || !safeTarget.test(target)) return 'practices.file-active-content';
  }
  return undefined;
}

/** Whether a text has fields that start another program (DDE), or a table that is fed by one. */
export function hasLiveFields(bytes: Uint8Array): boolean {
  const text = decode(bytes);
  if (/<(\w+:)?ddeLink\b/.test(text)) return true;
  // A command may be cut into pieces: they are read in one.
  const commands = [...text.matchAll(/<\w+:instrText[^>]*>([^<]*)</g)].map(([, words]) => words);
  const simple = [...text.matchAll(/\binstr\s*=\s*"([^"]*)"/g)].map(([, words]) => words);
  return /\bDDE(AUTO)?\b/i.test([commands.join(''), ...simple].join('\n'));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // without a mark, every other byte is empty: UTF-16 all the same
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
