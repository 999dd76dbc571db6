import type {
  AskState,
  EvidenceLine,
  FoundReason,
  OwnSuccession,
  PersonRow,
  SkillState,
  SpokenLanguage,
} from '../domain/people';
import { languageNameOf } from '../kernel/text/language-name';
import type { KeysOf, Translator } from '../kernel/translator';
import type { people } from './en/people-words';

/** Keys of the words about people, which pages, bot and cards all have. */
export type PeopleWordKey = `people.${KeysOf<typeof people>}`;
type Speaker = Translator<PeopleWordKey>;

/** Names a theme, country or mission by its key, in the reader's language. */
export type LabelOf = (key: string) => string;

/** The office of a person: by its key in the reader's language, else as the directory writes it. */
export function officeWords(
  { mission, missionKey }: Pick<PersonRow, 'mission' | 'missionKey'>,
  labelOf: LabelOf
): string | undefined {
  return missionKey === undefined ? mission : labelOf(missionKey);
}

/** Post and office, as far as they are known. */
export function placeWords(
  person: Pick<PersonRow, 'post' | 'mission' | 'missionKey'>,
  labelOf: LabelOf
): string {
  return [person.post, officeWords(person, labelOf)].filter(Boolean).join(' · ');
}

/** Figures of what speaks for somebody, in words: “5 documents, 14 answers, 9 of them useful”. */
export function evidenceWords(lines: readonly EvidenceLine[], translator: Speaker): string {
  if (lines.length === 0) return translator.t('people.evidence.none');
  return lines.map((line) => lineWords(line, translator)).join(', ');
}

function lineWords({ kind, count, useful = 0 }: EvidenceLine, translator: Speaker): string {
  if (kind !== 'answer' || useful === 0) return translator.t(`people.evidence.${kind}`, { count });
  return useful >= count
    ? translator.t('people.evidence.answerUseful', { count })
    : translator.t('people.evidence.answerSome', { count, useful });
}

/** Why somebody is in a list. @returns missing where there is nothing to say */
export function foundWords(
  reason: FoundReason,
  labelOf: LabelOf,
  translator: Speaker
): string | undefined {
  switch (reason.kind) {
    case 'name':
      return translator.t('people.reasons.name');
    case 'specialist':
    case 'focalPoint':
      return translator.t(`people.reasons.${reason.kind}`, { theme: labelOf(reason.themeKey) });
    case 'skill':
      return translator.t(`people.reasons.${skillKey(reason.state)}`, {
        theme: labelOf(reason.themeKey),
        level: translator.t(`people.levels.${reason.level}`),
      });
    case 'evidence':
      return reason.lines.length === 0
        ? undefined
        : translator.t('people.reasons.evidence', {
            theme: labelOf(reason.themeKey),
            what: evidenceWords(reason.lines, translator),
          });
    case 'post':
      return translator.t('people.reasons.post', { post: reason.post });
    case 'project':
      return translator.t('people.reasons.project', { code: reason.code });
    case 'language':
      return translator.t('people.reasons.language', {
        language: languageName(reason.tag, translator),
      });
  }
}

function skillKey(state: SkillState): 'skillSure' | 'skillDue' | 'skillSaid' {
  if (state === 'confirmed') return 'skillSure';
  return state === 'due' ? 'skillDue' : 'skillSaid';
}

/** When a colleague left or leaves, and what the one who carries on the work is turned to for. */
export function successionWords(
  { person: { name }, isFormer, leftOn, themeKeys }: OwnSuccession,
  labelOf: LabelOf,
  translator: Pick<Speaker, 't' | 'date' | 'list'>
): readonly string[] {
  const gone = isFormer ? [translator.t('people.succession.gone', { name })] : [];
  const list = translator.list(themeKeys.map(labelOf));
  return [
    ...(leftOn === undefined
      ? gone
      : [
          translator.t(`people.succession.${isFormer ? 'left' : 'leaves'}`, {
            ...{ name, date: dayWords(leftOn, translator) },
          }),
        ]),
    themeKeys.length === 0
      ? translator.t('people.succession.turn', { name })
      : translator.t('people.succession.turnAbout', { name, list }),
  ];
}

/** Whether somebody can be asked now, in a few words. */
export function askWords(
  { availability, isOverloaded }: AskState,
  translator: Pick<Speaker, 't' | 'date'>
): string {
  if (availability.kind === 'notUntil') {
    return translator.t('people.availability.notUntil', {
      date: dayWords(availability.until, translator),
    });
  }
  return translator.t(`people.availability.${isOverloaded ? 'overloaded' : availability.kind}`);
}

/** The name of any language, such as “Guaraní” for `gn`; the tag itself where nobody knows it. */
export function languageName(tag: string, { formatTag }: Pick<Speaker, 'formatTag'>): string {
  return languageNameOf(tag, formatTag) ?? tag;
}

/** A language with how well it is spoken: “Portuguese (good)”. */
export function spokenWords({ tag, level }: SpokenLanguage, translator: Speaker): string {
  return translator.t('people.spoken', {
    language: languageName(tag, translator),
    level: translator.t(`people.languageLevels.${level}`),
  });
}

/** A day that stands as YYYY-MM-DD; its year is said where it is another one. */
export function dayWords(
  day: string,
  translator: Pick<Speaker, 'date'>,
  now: Date = new Date()
): string {
  // noon is on this day for every reader between UTC-11 and UTC+11
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  return translator.date(date, date.getUTCFullYear() === now.getFullYear() ? 'day' : 'date');
}
