import type { PersonRow } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';

/** By what an account is known: its address, or that it has none or is closed. */
export function accountWords({ mail, isFormer }: PersonRow, translator: PeopleTranslator): string {
  if (isFormer) return translator.t('peopleCare.duplicates.former');
  return mail === '' ? translator.t('peopleCare.duplicates.noMail') : mail;
}
