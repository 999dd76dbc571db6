import { comparableFileName, longestFileName, markFileName } from '../../domain/library';

/*
 * Control characters, direction marks and characters without width make a name lie about itself;
 * the others SharePoint refuses in names of attachments ("Restrictions and limitations in OneDrive
 * and SharePoint", Microsoft Support), or they break the address of the file.
 */
const invisible =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const refused = /["#%&*+:<>?{|}~]+/g;
const reservedStem = /^(con|prn|aux|nul|com\d|lpt\d|desktop|_vti_.*)$/i;
const whole = 'documento';

/**
 * The name under which a file is kept: without folders, without characters that a system refuses or
 * that deceive the eye, at most 128 characters. Letters of every language and emoji stay.
 * A safe name is its own safe name.
 * @param name as the person's machine gives it
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(invisible, '')
    .replace(refused, '-')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  const dot = clean.lastIndexOf('.');
  const [stem, extension] =
    dot === -1 ? [clean, ''] : [clean.slice(0, dot), clean.slice(dot).toLowerCase()];
  const bare = stem.replace(/^[. ]+|[. ]+$/g, '');
  // Windows takes con.x.pdf for the device as well: the part before the first dot decides.
  const [beginning = ''] = bare.split('.', 1);
  const kept = reservedStem.test(beginning.trim()) ? `archivo-${bare}` : bare;
  return cut(`${/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(kept) ? kept : whole}${extension}`);
}

/** Whether a name is taken: neither case nor the way of writing an accent sets two names apart. */
export function isNameTaken(name: string, existing: readonly string[]): boolean {
  const wanted = comparableFileName(name);
  return existing.some((other) => comparableFileName(other) === wanted);
}

/** The name, or the name with the first number that is free: for files whose name nobody chooses. */
export function freeFileName(name: string, existing: readonly string[]): string {
  let free = name;
  for (let number = 2; isNameTaken(free, existing); number += 1) {
    free = markFileName(name, String(number));
  }
  return free;
}

function cut(name: string): string {
  if (name.length <= longestFileName) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot).slice(0, 16);
  const room = longestFileName - extension.length;
  let start = '';
  // By code point, so that no half of an emoji is left at the end.
  for (const character of dot === -1 ? name : name.slice(0, dot)) {
    if (start.length + character.length > room) break;
    start += character;
  }
  return `${start.replace(/[. ]+$/, '')}${extension}`;
}
