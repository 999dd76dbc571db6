import type { TermSetSeed } from './term-seed';
import { climateTheme } from './themes-climate';
import { crossCuttingThemes } from './themes-cross-cutting';
import { governanceThemes } from './themes-governance';
import { movementThemes } from './themes-movement';
import { priorityThemes } from './themes-priorities';
import { protectionThemes } from './themes-protection';
import { recoveryThemes } from './themes-recovery';
import { replacedThemes } from './themes-replaced';
import { settlementThemes } from './themes-settlement';

/**
 * Core themes with their local terms. The five operational priorities of the region come first,
 * in the order of its strategy; the English synonyms hold the labels under which the organisation
 * files its evaluations, word for word, so that an import recognises them.
 */
export const themes: TermSetSeed = {
  key: 'themes',
  name: 'Themes',
  labels: { es: 'Temas', pt: 'Temas', en: 'Themes' },
  terms: [
    priorityThemes.humanitarianAssistance,
    settlementThemes.regularization,
    settlementThemes.integration,
    priorityThemes.xenophobia,
    climateTheme,
    protectionThemes.counterTrafficking,
    movementThemes.borderAndIdentity,
    movementThemes.labourMigration,
    movementThemes.returnAndReintegration,
    recoveryThemes.transitionAndRecovery,
    governanceThemes.policyAndDialogue,
    recoveryThemes.migrationAndDevelopment,
    protectionThemes.health,
    protectionThemes.vulnerableMigrants,
    protectionThemes.resettlement,
    governanceThemes.research,
    governanceThemes.data,
    governanceThemes.organisation,
    crossCuttingThemes,
    governanceThemes.multiple,
    ...replacedThemes,
  ],
};
