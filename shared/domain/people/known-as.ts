import type { Directory, Known } from './directory';

/** The person of an account; of one of two accounts that are one person, the one that stands for both. */
export function knownAs({ known }: Directory, personId: string): Known | undefined {
  const found = known.get(personId.toLowerCase());
  return found?.shownAs === undefined ? found : (known.get(found.shownAs) ?? found);
}
