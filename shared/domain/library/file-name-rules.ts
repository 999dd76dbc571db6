import { fold } from '../../kernel/text/fold';
import { longestFileName } from './file-name';
import type { RecordProblem } from './problems';
import { visible } from './text-rules';

/*
 * Source: "Restrictions and limitations in OneDrive and SharePoint", Microsoft Support: characters,
 * reserved names, and leading or trailing spaces that SharePoint refuses. Control characters,
 * direction marks and lone surrogates are refused as well: they make a name lie about itself.
 */
const forbiddenCharacters = /["*:<>?/\\|\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const reservedStems = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const reservedNames = /^(\.lock|desktop\.ini|_vti_|~\$.*)$/;

/**
 * Checks a file name that a source gives.
 * @param name the last part of the path
 * @returns everything that keeps SharePoint, or the organisation's rule, from taking it
 */
export function fileNameProblems(name: string): readonly RecordProblem[] {
  const problems: RecordProblem[] = [];
  const found = [...new Set(name.match(forbiddenCharacters) ?? [])];
  if (found.length > 0) {
    const values = { field: 'file', found: found.map(visible).join(' ') } as const;
    problems.push({ code: 'library.forbidden-characters', values });
  }
  const folded = fold(name);
  const stem = folded.split('.', 1)[0] ?? '';
  const hasLooseEnd = name !== name.trim() || name.endsWith('.');
  if (
    hasLooseEnd ||
    reservedStems.test(stem) ||
    reservedNames.test(folded) ||
    folded.includes('_vti_')
  ) {
    problems.push({ code: 'library.file-name-reserved', values: { file: name } });
  }
  if (name.length > longestFileName) {
    const values = { field: 'file', length: name.length, longest: longestFileName } as const;
    problems.push({ code: 'library.field-too-long', values });
  }
  return problems;
}
