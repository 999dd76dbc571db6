import { nextReader, tellReader } from './choose-language-reviewer';
import { withPending } from './messages';
import type { Practice } from './practice';
import type { Translation } from './practice-content';
import { endedStates } from './practice-states';
import { hubNote, type PracticePorts } from './step';
import { withTranslation } from './translations';

/**
 * Whoever was chosen to check a translation and has left the organisation is replaced at once: by the
 * next who fits, else the KM team finds somebody (specification 4.13 and 4.16).
 * @returns undefined where nobody has left
 */
export async function tickTranslations(
  ports: PracticePorts,
  practice: Practice
): Promise<Practice | undefined> {
  if (endedStates.includes(practice.state)) return undefined;
  let changed: Practice | undefined;
  for (const translation of practice.translations) {
    if (!(await isWithoutReader(ports, translation))) continue;
    changed = await withNextReader(ports, changed ?? practice, translation);
  }
  return changed;
}

async function isWithoutReader(
  { people }: PracticePorts,
  { reviewer, checkedBy }: Translation
): Promise<boolean> {
  if (!reviewer || checkedBy) return false;
  return !(await people.byId(reviewer.personId))?.isActive;
}

async function withNextReader(
  ports: PracticePorts,
  practice: Practice,
  { reviewer: left, ...rest }: Translation
): Promise<Practice> {
  const next = await nextReader(ports, practice, { ...rest, ...(left ? { reviewer: left } : {}) });
  const translation: Translation = { ...rest, ...(next ? { reviewer: next } : {}) };
  const reason = [`${rest.locale}: ${left?.name ?? ''}`, ...(next ? [next.name] : [])].join(' > ');
  return withPending(
    {
      ...withTranslation(practice, translation),
      trail: [...practice.trail, hubNote(ports, practice, 'chooseLanguageReviewer', reason)],
    },
    await tellReader(ports, practice, translation)
  );
}
