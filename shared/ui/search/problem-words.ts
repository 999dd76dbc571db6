import type { HubTranslator } from '../../i18n/catalogue';
import type { PinProblem, SaveProblem } from '../../domain/search';

/** Why a document was not put first, in words. */
export function pinProblemWords({ code }: PinProblem, translator: HubTranslator): string {
  switch (code) {
    case 'search.pin-no-right':
      return translator.t('search.pin.noRight');
    case 'search.pin-other-theme':
      return translator.t('search.pin.otherTheme');
    case 'search.pin-unknown-theme':
      return translator.t('search.pin.needsTheme');
    case 'search.pin-until-invalid':
      return translator.t('search.pin.needsUntil');
    case 'search.pin-reason-missing':
      return translator.t('search.pin.needsReason');
    case 'search.pin-taken':
      return translator.t('search.pin.taken');
    case 'search.pin-closed':
      return translator.t('search.pin.closed');
  }
}

/** Why a search was not kept, in words. */
export function saveProblemWords(
  { code, values = {} }: SaveProblem,
  translator: HubTranslator
): string {
  switch (code) {
    case 'search.saved-name-missing':
      return translator.t('search.saved.nameMissing');
    case 'search.saved-name-too-long':
      return translator.t('search.saved.nameTooLong', values);
    case 'search.saved-name-taken':
      return translator.t('search.saved.nameTaken');
    case 'search.saved-too-many':
      return translator.t('search.saved.tooMany', values);
  }
}
