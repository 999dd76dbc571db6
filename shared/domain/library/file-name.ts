import { fold } from '../../kernel/text/fold';

/** The organisation's rule for file names (organisation.md); SharePoint itself would take 400. */
export const longestFileName = 128;

/** The parts of a composed name; see composeFileName. */
export interface FileNameParts {
  /** Reference year. */
  readonly year: number;
  /** ISO 3166-1 alpha-3, or REG for the region or for several countries. */
  readonly country: string;
  /** Three-letter codes of the theme and of the document type. */
  readonly theme: string;
  readonly type: string;
  readonly title: string;
  /** ISO 639 code. */
  readonly language: string;
  readonly version: number;
  /** Without the dot. */
  readonly extension: string;
}

/**
 * Composes a file name by the organisation's template
 * `YYYY_PAIS_TEMA_TIPO_titulo-corto_idioma_vNN.ext`, in ASCII, at most 128 characters.
 * The short title is cut at a word; everything else is always whole.
 */
export function composeFileName(parts: FileNameParts): string {
  const { year, country, theme, type, language } = parts;
  const start = `${year}_${code(country)}_${code(theme)}_${code(type)}_`;
  const version = String(parts.version).padStart(2, '0');
  const end = `_${fold(language)}_v${version}.${parts.extension}`;
  const room = longestFileName - start.length - end.length;
  return `${start}${shortTitle(parts.title, room)}${end}`;
}

/** What ends a name of the template: language, version, extension; of other names the extension. */
const nameEnd = /(_[a-z]{2,3}_v\d{2,})?(\.[^.]*)?$/;

/**
 * A name with a mark that sets it apart from its twin, still within the template where it was, and
 * cut to the longest name where needed.
 * @param name such as `informe.pdf` or `2024_PER_TRA_EVA_informe_es_v01.pdf`
 * @param mark such as `1k3f`
 */
export function markFileName(name: string, mark: string): string {
  const end = nameEnd.exec(name)?.[0] ?? '';
  const start = name.slice(0, name.length - end.length);
  const room = longestFileName - end.length - mark.length - 1;
  return `${cutAtCharacter(start, room)}-${mark}${end}`;
}

/**
 * The form in which two names are the same file: SharePoint and people's disks take no notice of
 * case, nor of whether an accent is part of its letter.
 */
export function comparableFileName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function code(value: string): string {
  return fold(value)
    .replace(/[^a-z0-9]/g, '')
    .toUpperCase();
}

function shortTitle(title: string, room: number): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words === '') return 'documento';
  if (words.length <= room) return words;
  const cut = words.slice(0, room);
  const lastWordEnd = words[room] === '-' ? room : cut.lastIndexOf('-');
  return lastWordEnd > 0 ? cut.slice(0, lastWordEnd) : cut;
}

function cutAtCharacter(text: string, longest: number): string {
  // By code point, so that no half of an emoji is left at the end.
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > longest) break;
    cut += character;
  }
  return cut;
}
