import type { Arguments } from './arguments';
import type { Surroundings } from './composition';
import type { CliTranslator } from './messages';
import { deviceCodeFlag, signInOptions } from './sign-in-choice';
import type { Terminal } from './terminal';

/** The surroundings with what was typed about signing in: an option counts before the environment. */
export function asTyped(
  surroundings: Surroundings,
  { values, flags }: Arguments,
  words: CliTranslator,
  terminal: Terminal
): Surroundings {
  const typed = Object.entries(signInOptions).flatMap(([option, name]) => {
    const value = values.get(option);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...surroundings,
    environment: {
      ...surroundings.environment,
      ...Object.fromEntries(typed),
      ...(flags.has(deviceCodeFlag) ? { HUB_SIGN_IN: deviceCodeFlag } : {}),
    },
    onDeviceCode(address, code) {
      terminal.warn(words.t('provisioning.run.deviceCode', { address, code }));
    },
  };
}
