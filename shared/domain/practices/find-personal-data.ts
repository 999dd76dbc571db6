import { findNames } from './find-names';

export interface PersonalData {
  readonly kind: 'mail' | 'phone' | 'document' | 'name';
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 positions: first unit, and the unit after the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * What may lead to a person in a text in Spanish, Portuguese or English: mail addresses, telephone
 * numbers, numbers of identity papers and cases, and names. Tuned to leave alone what practices are
 * full of: dates, years, amounts, laws, symbols of documents, institutions and places.
 *
 * @returns the finds in the order of the text; none overlaps another.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  // What is found is blanked out, so that nothing is found twice and all positions stay.
  let rest = blankAll(text, addresses);
  const take = (kind: PersonalData['kind'], spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      found.push({ kind, text: text.slice(start, end), start, end });
      rest = blank(rest, start, end);
    }
  };
  take('mail', spansOf(rest, mails));
  // Whatever its number looks like, these are not about a person.
  rest = blankAll(rest, publicNumbers);
  take('document', documentsIn(rest));
  take('phone', phonesIn(rest));
  take(
    'document',
    spansOf(rest, bareNumbers).filter((span) => isPrivateNumber(rest, span))
  );
  take('name', findNames(rest));
  return found.sort((a, b) => a.start - b.start);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

// Every run has an upper length: a long text without the sign that ends it costs no more for it.
const addresses = [/https?:\/\/\S{1,500}/giu];
const mails = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

const publicNumbers = [
  /\b(?:ISBN|ISSN|DOI|CNPJ|RUC)\b[:\s]*[\d./-]{5,40}/giu,
  // Amounts: US$ 1 200 000; 350 000 soles.
  /(?:US\$|R\$|S\/|Bs\.?|\$|€|USD|EUR|BRL|PEN|COP|CLP)\s?\d[\d.,\u00a0 ]{0,20}/gu,
  /\d[\d.,\u00a0 ]{2,20}\s?(?:%|personas|pessoas|people|d[oó]lares|dollars|pesos|soles|reais|USD|EUR)/giu,
  // Dates and spans of years: 2024-2026, 12/05/2026, 2026-05-12, 20260512.
  /\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\b/gu,
  /\b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?\b/gu,
  /\b(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d\b/gu,
  /\b(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b/gu,
];

const papers =
  'pasaportes?|passaportes?|passports?|dni|c[eé]dula|rut|cpf|rg|rnm|rne|curp|ppt|pep|cui|' +
  'carn[eé](?: de extranjer[ií]a)?|documento(?: de identidade?| de identificaci[oó]n)?|' +
  'identity (?:card|document)|id';
const files =
  'expediente|caso|case(?: file)?|processo|proceso|prontu[aá]rio|historia cl[ií]nica|file|registro|' +
  'protocolo|matr[ií]cula|visa|visto';
const mark = '(?:n\\.?\\s?[.º°ªo]+|number|n[uú]m(?:ero)?\\b\\.?|no\\.?|nr\\.?|#|:|es|is|é)';
const token = '[A-Z]{0,4}[-. ]?\\d[\\dA-Z]*(?:[-./]?[\\dA-Z]+){0,6}';

/** After the name of a paper or of a file. */
const labelled = [
  new RegExp(`\\b(?:${papers})(?:\\s{0,2}${mark}){0,3}\\s{0,2}(${token})`, 'giu'),
  new RegExp(`\\b(?:${files})(?:\\s{0,2}${mark}){1,3}\\s{0,2}(${token})`, 'giu'),
  new RegExp(`\\b(?:${files})\\s((?:\\d{2,4}[-/])?\\d{4,8})\\b`, 'giu'),
];
/** Known by their form alone: CPF, RUT, CURP, cases of refugee agencies, registers, passports. */
const formed =
  /\b(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{1,2}\.\d{3}\.\d{3}-[\dkK]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d|\d{3}-\d{2}C\d{5}|[A-Z]\d{6}-[\dA-Z]|[A-Z]{1,3}\d{6,9})\b/gu;

function documentsIn(text: string): readonly Span[] {
  const byLabel = labelled.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const number = match[1] ?? '';
      const end = match.index + match[0].length;
      return { start: end - number.length, end, number };
    }).filter(({ number }) => isNumberOfPaper(number))
  );
  return withoutOverlaps([...byLabel, ...spansOf(text, formed)]);
}

/** Four digits at least, and not a year. */
function isNumberOfPaper(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return digits.length >= 5 || (digits.length === 4 && !/^(?:19|20)\d\d$/.test(digits));
}

const called =
  /\b(?:tel(?:[eé]fono|efone)?s?|phone|fone|celular(?:es)?|m[oó]vil|mobile|whats?app|cel|llam[ae]r? al|ligue|call)\b[.:\s]{0,3}(?:(?:n[uú]mero|number|es|is|é|al|to)\s)?((?:\+|\()?\d[\d\s().\u00a0-]{4,22}\d)/giu;
const phoneForms = [
  // with the code of a country
  /(?<![\d.,])(?:\+|\b00)\d{1,3}[\s().\u00a0-]{0,3}\d[\d\s().\u00a0-]{5,18}\d/gu,
  // (11) 91234-5678
  /\(\d{2,4}\)\s?\d{3,5}[-\s]?\d{3,4}\b/gu,
  // 11-4321-5678, 999-888-777
  /(?<![\d./-])\d{2,4}-\d{3,4}-\d{3,4}(?![\d./-])/gu,
  // 55 1234 5678, 99 876 5432
  /(?<![\d.,]\s?)\b\d{2,3}[ \u00a0]\d{3,5}[ \u00a0-]\d{4}\b(?!\s?[%\d])/gu,
  // 987 654 321: with another first digit it is an amount
  /(?<![\d.,]\s?)\b9\d\d[ \u00a0]\d{3}[ \u00a0]\d{3}\b(?![ \u00a0]?\d)/gu,
  /(?<![\d.,/-])\b9\d{8}\b/gu,
  /(?<![\d.,/-])\b\d{4,5}-(?!(?:19|20)\d\d\b)\d{4}\b(?![\d/-])/gu,
];

function phonesIn(text: string): readonly Span[] {
  const byLabel = Array.from(text.matchAll(called), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
  const byForm = phoneForms.flatMap((form) => spansOf(text, form));
  return withoutOverlaps(
    [...byLabel, ...byForm].filter(({ start, end }) => {
      const digits = text.slice(start, end).replace(/\D/g, '').length;
      return digits >= 6 && digits <= 15;
    })
  );
}

const bareNumbers = /(?<![\d.,/-])\b\d{8,12}\b(?![.,/-]?\d)/gu;
/** What a long number may stand after without being anybody's: laws, symbols, sums. */
const lawfulBefore =
  /(?:ley|lei|law|decreto|resoluci[oó]n|resolu[cç][aã]o|portaria|art)\S*\s\S{0,4}\s?$/iu;

function isPrivateNumber(text: string, { start }: Span): boolean {
  return !lawfulBefore.test(text.slice(Math.max(0, start - 24), start));
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    // a pattern may have run on into the space behind
    const end = match.index + match[0].trimEnd().length;
    return { start: match.index, end };
  });
}

/** The longest of those that share a place. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  }
  return kept;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function blankAll(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (left, pattern) => left.replace(pattern, (match) => ' '.repeat(match.length)),
    text
  );
}
