import * as React from 'react';
import type { BestBet } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { PinnedIcon } from '../look/icons';
import { useCardStyles } from './card-styles';
import { dayWords } from './day-words';

interface BestBetFlagProps {
  readonly bet: BestBet;
  readonly vocabulary?: Vocabulary;
}

/** Says that a person put the document first: who, for which theme, until when. */
export function BestBetFlag({ bet, vocabulary }: BestBetFlagProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useCardStyles();
  return (
    <p className={styles.flag}>
      <span className={styles.flagWord}>
        <span className={shared.icon} aria-hidden="true">
          <PinnedIcon />
        </span>
        {translator.t('search.bestBet.flag')}
      </span>
      <span className={shared.meta}>
        {translator.t('search.bestBet.chosen', {
          name: bet.chosenBy,
          theme:
            vocabulary?.label(bet.themeId, translator.locale) ??
            translator.t('search.facet.unnamed'),
          date: dayWords(bet.until, translator),
        })}
      </span>
    </p>
  );
}
