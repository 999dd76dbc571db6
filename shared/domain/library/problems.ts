import type { Problem } from '../../kernel/result';
import type { TaxonomyProblem } from '../taxonomy';

/** The columns of a record that a problem can point to; each has a name in the three languages. */
export type RecordField =
  | 'id'
  | 'title'
  | 'summary'
  | 'year'
  | 'file'
  | 'audience'
  | 'type'
  | 'text'
  | 'mission'
  | 'exposure'
  | 'work'
  | 'length'
  | 'pages'
  | 'lifecycle'
  | 'verifiedOn'
  | 'verifiedBy'
  | 'author'
  | 'owner'
  | 'theme'
  | 'until'
  | 'link';

interface Coded<Code extends string> extends Problem {
  readonly code: `library.${Code}`;
}

interface CodedWith<Code extends string, Values extends Problem['values']> extends Coded<Code> {
  readonly values: Values;
}

/** Why a record is refused before anything is written: each is for the person who made the source. */
export type RecordProblem =
  | TaxonomyProblem
  | CodedWith<'row-broken', { readonly expected: number; readonly found: number }>
  | Coded<'row-unreadable'>
  | CodedWith<'field-missing', { readonly field: RecordField }>
  | CodedWith<
      'field-too-long',
      { readonly field: RecordField; readonly length: number; readonly longest: number }
    >
  | CodedWith<'bad-encoding', { readonly field: RecordField }>
  | CodedWith<'forbidden-characters', { readonly field: RecordField; readonly found: string }>
  | CodedWith<'duplicate-id', { readonly id: string; readonly firstLine: number }>
  | CodedWith<
      'year-out-of-range',
      { readonly year: string; readonly first: string; readonly last: string }
    >
  | CodedWith<'unknown-audience', { readonly audience: string }>
  | CodedWith<'several-types', { readonly types: string }>
  | CodedWith<'several-values', { readonly field: RecordField; readonly found: string }>
  | CodedWith<
      'unknown-choice',
      { readonly field: RecordField; readonly value: string; readonly choices: string }
    >
  | CodedWith<'date-invalid', { readonly field: RecordField; readonly date: string }>
  | CodedWith<'date-in-future', { readonly field: RecordField; readonly date: string }>
  | CodedWith<
      'number-invalid',
      { readonly field: RecordField; readonly value: string; readonly largest: string }
    >
  | CodedWith<'mail-invalid', { readonly field: RecordField; readonly mail: string }>
  | Coded<'exposure-contradicts'>
  | CodedWith<'link-invalid', { readonly link: string }>
  | CodedWith<'unknown-document', { readonly id: string }>
  | CodedWith<'file-missing', { readonly file: string }>
  | CodedWith<'file-outside', { readonly file: string }>
  | CodedWith<'file-unreadable', { readonly file: string }>
  | CodedWith<'file-empty', { readonly file: string }>
  | CodedWith<
      'file-too-large',
      { readonly file: string; readonly megabytes: number; readonly largest: number }
    >
  | CodedWith<'file-name-reserved', { readonly file: string }>;

/** Why a valid record could not be written; the rest of the import goes on. */
export type WriteProblem =
  | CodedWith<'name-taken', { readonly file: string }>
  | CodedWith<'field-refused', { readonly column: string; readonly reason: string }>
  | CodedWith<'changed-by-person', { readonly file: string }>
  | CodedWith<'changed-meanwhile', { readonly file: string }>
  | CodedWith<'service-failed', { readonly supportCode: string }>
  | CodedWith<'source-unreadable', { readonly file: string }>
  | Coded<'not-attempted'>;

/** Written, but something in the library wants a person's decision. */
export type WriteNotice =
  | CodedWith<'still-restricted', { readonly file: string }>
  | CodedWith<'unknown-person', { readonly file: string; readonly mail: string }>;
