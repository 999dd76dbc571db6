import { isHubError } from '../kernel/errors';
import type { CliTranslator } from './messages';

/**
 * A failure of the infrastructure in the reader's words.
 * @throws the failure itself where it is none of those: a mistake of ours must be seen whole
 */
export function failureWords(failure: unknown, words: CliTranslator): string {
  if (!isHubError(failure)) throw failure;
  const refusal = /^sign-in: (\S+)$/.exec(failure.message)?.[1];
  if (failure.code === 'signed-out' && refusal !== undefined) {
    const { supportCode } = failure;
    return words.t('provisioning.run.signInRefused', { refusal, supportCode });
  }
  return words.t('provisioning.run.failure', {
    what: words.t(`problems.${failure.code}.what`),
    next: words.t(`problems.${failure.code}.next`),
    supportCode: failure.supportCode,
  });
}
