import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';
import { HubError, isHubError } from '../../shared/kernel/errors';

export function isSignedOut(error: unknown): boolean {
  return isHubError(error) && error.code === 'signed-out';
}

/** Everything that went wrong has words and a code for support. */
export function asFailure(error: unknown): HubError {
  return isHubError(error)
    ? error
    : new HubError('unexpected', { message: 'bot: an error of ours', cause: error });
}

export function failureWords(failure: HubError, translator: TeamsTranslator): string {
  const { code, supportCode } = failure;
  return [
    translator.t(`problems.${code}.what`),
    translator.t(`problems.${code}.next`),
    translator.t('states.supportCode', { code: supportCode }),
  ].join(' ');
}

export function since(started: number): number {
  return Math.round(performance.now() - started);
}
