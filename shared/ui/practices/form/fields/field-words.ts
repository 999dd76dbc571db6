import type { PracticeField } from '../../../../domain/practices';
import type { PracticesTranslator } from '../../../../i18n/practices-catalogue';
import { isCriterion, isTextField } from '../content-parts';

/** The name of a field, as form, review and messages say it. */
export function fieldWords(field: PracticeField, translator: PracticesTranslator): string {
  if (isTextField(field)) return translator.t(`practices.fields.${field}.label`);
  if (isCriterion(field)) return translator.t(`practices.criteria.${field}.name`);
  return field === 'reach' || field === 'rights' || field === 'harm'
    ? translator.t(`practices.lens.${field}.short`)
    : translator.t(`practiceForm.fields.${field}`);
}

/** The first input, button or choice of a field, to which a message leads. */
export function focusField(within: HTMLElement | null, field: PracticeField): void {
  const place = within?.querySelector<HTMLElement>(`[data-practice-field="${field}"]`);
  place?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}
