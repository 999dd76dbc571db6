import type { ProfileChanges } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { dayWords, spokenWords } from '../people-words';
import type { FormPart } from './profile-form';

/** What a part of the profile is called. */
export function partLabel(part: FormPart, translator: PeopleTranslator): string {
  switch (part) {
    case 'countriesWorked':
      return translator.t('peopleOwn.form.countries');
    case 'isMentor':
      return translator.t('peopleOwn.form.mentor');
    default:
      return translator.t(`peopleOwn.form.${part}`);
  }
}

/** What a part of the profile says, in words. @param labelOf names countries by their key */
export function partWords(
  form: ProfileChanges,
  part: FormPart,
  labelOf: (key: string) => string,
  translator: PeopleTranslator
): string {
  const listed = (items: readonly string[]): string =>
    items.length === 0 ? translator.t('peopleOwn.form.nothing') : translator.list(items);
  switch (part) {
    case 'languages':
      return listed(form.languages.map((one) => spokenWords(one, translator)));
    case 'countriesWorked':
      return listed(form.countriesWorked.map(labelOf));
    case 'availability':
      return availabilityWords(form.availability, translator);
    case 'isMentor':
      return translator.t(form.isMentor ? 'peopleOwn.form.yes' : 'peopleOwn.form.no');
    case 'about':
      return form.about.trim() === '' ? translator.t('peopleOwn.form.nothing') : form.about;
    case 'works':
      return listed(form.works.map(({ title }) => title));
    case 'hidden':
      return listed(form.hidden.map((one) => translator.t(`peopleOwn.form.hideable.${one}`)));
    case 'gender':
      return translator.t(`peopleOwn.form.genders.${form.gender ?? 'none'}`);
  }
}

function availabilityWords(
  availability: ProfileChanges['availability'],
  translator: PeopleTranslator
): string {
  if (availability.kind !== 'notUntil') {
    return translator.t(`peopleOwn.form.availabilityWhen.${availability.kind}`);
  }
  const { until } = availability;
  return until === ''
    ? translator.t('peopleOwn.form.availabilityWhen.notUntil')
    : translator.t('peopleOwn.form.untilWords', { date: dayWords(until, translator) });
}
