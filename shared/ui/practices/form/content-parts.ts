import {
  criteria,
  textFields,
  type Criterion,
  type PracticeContent,
  type PracticeField,
  type TextField,
} from '../../../domain/practices';

/** The parts of a practice that are compared and chosen each for itself, in the order of the form. */
export const contentParts = [
  ...['kind', 'locale', 'themeKeys', 'countryKeys', 'shownAs', 'adaptsId'],
  ...textFields,
  ...['period', 'actors', 'reached'],
  ...criteria,
  ...['reach', 'rights', 'harm'],
  ...['cost', 'hours', 'frameworkKeys', 'consent', 'contact', 'projectCode'],
] as readonly PracticeField[];

/** What stands in one part of a practice; undefined and an empty text are the same. */
export function readPart(content: PracticeContent, field: PracticeField): unknown {
  if (isTextField(field)) return content.texts[field] || undefined;
  if (isCriterion(field)) return content.ratings[field];
  const { reach, reachEvidence, rights, rightsNotDone, rightsEvidence, harm } =
    content.genderAndRights;
  switch (field) {
    case 'reach':
      return { reach, reachEvidence };
    case 'rights':
      return { rights, rightsNotDone, rightsEvidence };
    case 'harm':
      return harm || undefined;
    case 'kind':
      return { kind: content.kind, kindAnswers: content.kindAnswers };
    case 'attachments':
    case 'coAuthors':
      return undefined;
    default:
      return content[field] === '' ? undefined : content[field];
  }
}

/** The content with one part as it stands in another version. */
export function withPart(
  content: PracticeContent,
  field: PracticeField,
  from: PracticeContent
): PracticeContent {
  if (isTextField(field)) return { ...content, texts: replaced(content.texts, from.texts, field) };
  if (isCriterion(field)) {
    return { ...content, ratings: replaced(content.ratings, from.ratings, field) };
  }
  const lens = from.genderAndRights;
  switch (field) {
    case 'reach':
      return withLens(content, { reach: lens.reach, reachEvidence: lens.reachEvidence });
    case 'rights':
      return withLens(content, {
        rights: lens.rights,
        rightsNotDone: lens.rightsNotDone,
        rightsEvidence: lens.rightsEvidence,
      });
    case 'harm':
      return withLens(content, { harm: lens.harm });
    case 'kind':
      return { ...content, kind: from.kind, kindAnswers: from.kindAnswers };
    case 'attachments':
    case 'coAuthors':
      return content;
    default:
      return replaced(content, from, field);
  }
}

/** The parts in which two versions differ. */
export function differingParts(
  one: PracticeContent,
  other: PracticeContent
): readonly PracticeField[] {
  return contentParts.filter((field) => !isSamePart(one, other, field));
}

/** Whether two versions say the same in one part. */
export function isSamePart(
  one: PracticeContent,
  other: PracticeContent,
  field: PracticeField
): boolean {
  return isSame(readPart(one, field), readPart(other, field));
}

export function isTextField(field: string): field is TextField {
  return (textFields as readonly string[]).includes(field);
}

export function isCriterion(field: string): field is Criterion {
  return (criteria as readonly string[]).includes(field);
}

function withLens(
  content: PracticeContent,
  change: Partial<PracticeContent['genderAndRights']>
): PracticeContent {
  return { ...content, genderAndRights: { ...content.genderAndRights, ...change } };
}

/** A part that the other version does not have is taken away, not left as undefined. */
function replaced<Whole extends object>(whole: Whole, from: Whole, key: keyof Whole): Whole {
  const copy = { ...whole };
  if (from[key] === undefined) delete copy[key];
  else copy[key] = from[key];
  return copy;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** The same value however its keys are ordered: a list may give them back in another order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, inOrder(inner)]);
}
