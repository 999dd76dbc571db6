import type { CampaignProblem, PreferenceProblem } from '../../domain/deliveries';
import type { TeamsMessageKey, TeamsTranslator } from '../../i18n/teams-catalogue';

/** What a problem says to the person; the catalogue knows it by its code. */
export function deliveryProblemWords(
  { code, values }: CampaignProblem | PreferenceProblem,
  translator: TeamsTranslator
): string {
  const name = code.slice(code.indexOf('.') + 1);
  return translator.t(`deliveries.problems.${name}` as TeamsMessageKey, values);
}
