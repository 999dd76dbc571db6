import { mostAboutLetters, mostWorks, type Person, type SkillState } from '../domain/people';
import type { Vocabulary } from '../domain/taxonomy';
import type { CliTranslator } from './messages';
import { hub, stateAfter } from './profile-from-source';
import type { ProfileSource } from './profile-source';

/** Why a person of a file is left out; `field` is a path in it. */
export type ProfileFault =
  | { readonly code: 'value'; readonly field: string }
  | { readonly code: 'term'; readonly field: string; readonly key: string }
  | { readonly code: 'person'; readonly mail: string }
  | { readonly code: 'event'; readonly event: string; readonly themeKey: string }
  | { readonly code: 'long'; readonly field: string; readonly most: number };

/** Every mail address of a person's entry, each once. */
export function mailsIn(source: ProfileSource): readonly string[] {
  const { mail, standIn, skills, contacts, succeeds } = source;
  const named = [
    ...[mail, standIn ?? ''],
    ...skills.flatMap(({ history }) => history.map(({ by }) => by ?? '')),
    ...contacts.map(({ by }) => by),
    ...succeeds.map(({ of }) => of),
  ];
  return [...new Set(named.map((one) => one.toLowerCase()))].filter(
    (one) => one !== '' && one !== hub
  );
}

/** Everything that keeps a person of a file from being taken over. */
export function profileFaults(
  source: ProfileSource,
  vocabulary: Vocabulary,
  people: ReadonlyMap<string, Person>
): readonly ProfileFault[] {
  const { skills, contacts, countriesWorked, works, about, succeeds } = source;
  const keys = [
    ...countriesWorked.map((key) => ['countriesWorked', key] as const),
    ...skills.map(({ themeKey }) => ['skills.themeKey', themeKey] as const),
    ...contacts.flatMap(({ themeKey }) =>
      themeKey === undefined ? [] : [['contacts.themeKey', themeKey] as const]
    ),
  ];
  return [
    ...keys
      .filter(([, key]) => vocabulary.byKey(key) === undefined)
      .map(([field, key]) => ({ code: 'term', field, key }) as const),
    ...mailsIn(source)
      .filter((mail) => !people.has(mail))
      .map((mail) => ({ code: 'person', mail }) as const),
    ...skills.flatMap(historyFaults),
    ...contacts
      .filter(({ id, themeKey, work }) => id === '' || (themeKey === undefined) === !work)
      .map(() => ({ code: 'value', field: 'contacts' }) as const),
    ...succeeds
      .filter(({ of }) => of === '' || of.toLowerCase() === source.mail)
      .map(() => ({ code: 'value', field: 'succeeds' }) as const),
    ...(works.length > mostWorks
      ? [{ code: 'long', field: 'works', most: mostWorks } as const]
      : []),
    ...(about.length > mostAboutLetters
      ? [{ code: 'long', field: 'about', most: mostAboutLetters } as const]
      : []),
  ];
}

function historyFaults({
  themeKey,
  history,
}: ProfileSource['skills'][number]): readonly ProfileFault[] {
  let state: SkillState | undefined;
  for (const { event } of history) {
    state = stateAfter(state, event);
    if (state === undefined) return [{ code: 'event', event, themeKey }];
  }
  return state === undefined ? [{ code: 'value', field: 'skills.history' }] : [];
}

/** Why a person of a file was left out, in the reader's words. */
export function profileFaultWords(fault: ProfileFault, words: CliTranslator): string {
  switch (fault.code) {
    case 'value':
      return words.t('profileImport.problems.value', { field: fault.field });
    case 'term':
      return words.t('profileImport.problems.term', { field: fault.field, key: fault.key });
    case 'person':
      return words.t('profileImport.problems.person', { mail: fault.mail });
    case 'event':
      return words.t('profileImport.problems.event', {
        ...{ event: fault.event, theme: fault.themeKey },
      });
    case 'long':
      return words.t('profileImport.problems.long', { field: fault.field, most: fault.most });
  }
}
