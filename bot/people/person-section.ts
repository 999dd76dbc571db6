import type { PersonRow } from '../../shared/domain/people';
import { askWords, foundWords, placeWords } from '../../shared/i18n/people-sentences';
import { link, note, open, openDialog, section, type CardButton, type CardElement } from '../cards';
import { firstName, type PeopleContext } from './context';

/** A card has room for the two strongest reasons of each. */
const mostReasons = 2;

/** Somebody in a card: who she is, why she is there, and whether she can be asked now. */
export function personSection(
  row: PersonRow,
  context: PeopleContext,
  more: readonly (CardElement | undefined)[] = []
): CardElement {
  const { translator, links } = context;
  const place = placeOf(row, context);
  return section(
    link(row.name, links.people({ view: 'profile', id: row.personId })),
    place === '' ? undefined : note(place),
    ...reasonsOf(row, context).map((words) => note(words)),
    // who can simply be asked needs no word
    isUsual(row) ? undefined : note(timeWords(row, translator)),
    ...more
  );
}

/** Post and office, as far as they are shown. */
export function placeOf(
  person: Pick<PersonRow, 'post' | 'mission' | 'missionKey'>,
  { labelOf }: Pick<PeopleContext, 'labelOf'>
): string {
  return placeWords(person, labelOf);
}

/** Why somebody is there, in plain words, the strongest first. */
export function reasonsOf(
  { reasons }: PersonRow,
  { translator, labelOf }: PeopleContext
): readonly string[] {
  return reasons
    .filter(({ kind }) => kind !== 'name' && kind !== 'post')
    .flatMap((reason) => foundWords(reason, labelOf, translator) ?? [])
    .slice(0, mostReasons);
}

function isUsual({ asking, isFormer }: PersonRow): boolean {
  return !isFormer && asking.availability.kind === 'open' && !asking.isOverloaded;
}

function timeWords(row: PersonRow, translator: PeopleContext['translator']): string {
  return row.isFormer ? translator.t('people.former') : askWords(row.asking, translator);
}

/** About what she is asked, where the reasons say it. */
export function themeOf({ reasons }: PersonRow): string | undefined {
  for (const reason of reasons) if ('themeKey' in reason) return reason.themeKey;
  return undefined;
}

/**
 * The button to write to somebody. With a theme it opens a dialog with the message and counts as a
 * contact; without one it is a plain chat.
 * @param cardId of the card that it stands on: pressed twice, it counts once
 */
export function writeButton(
  row: PersonRow,
  { translator, links }: PeopleContext,
  { cardId, themeKey = themeOf(row) }: { readonly cardId: string; readonly themeKey?: string }
): CardButton | undefined {
  const { personId, name, mail } = row;
  if (mail === '') return undefined;
  const label = translator.t('peopleBot.person.write', { name: firstName(name) });
  return themeKey === undefined
    ? open(label, links.chat(mail))
    : openDialog(label, 'people.write', { personId, themeKey, cardId });
}
