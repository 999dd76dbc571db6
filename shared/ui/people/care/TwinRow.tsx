import * as React from 'react';
import type { PersonRow, TwinCandidate } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { GroupIcon, PeopleIcon } from '../../look/icons';
import { StatusPill } from '../../states/StatusPill';
import { usePeople } from '../people-context';
import { placeWords } from '../people-words';
import { useTerms } from '../use-terms';
import { usePeopleStyles } from '../people-styles';
import { PersonCoin } from '../PersonCoin';
import { PersonLink } from '../PersonLink';
import { StepTrouble } from '../StepTrouble';
import { useStep } from '../use-step';
import { accountWords } from './account-words';
import { SameDialog } from './SameDialog';

interface TwinRowProps {
  readonly pair: TwinCandidate;
  readonly onDecided: (next: readonly TwinCandidate[], words: string) => void;
  /** Somebody else has decided meanwhile: the list is read again. */
  readonly onReload: () => void;
}

/** Two accounts side by side: one person, or two. A decision can be taken back. */
export function TwinRow({ pair, onDecided, onReload }: TwinRowProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const step = useStep();
  const [isSame, setSame] = React.useState(false);
  const { one, other, why, decision } = pair;
  const { name } = one;
  const sayTwo = (): void =>
    step.take(
      () =>
        people.decideTwin({
          ...{ oneId: one.personId, otherId: other.personId, verdict: 'different' },
          ...(decision ? { decidedAt: decision.at } : {}),
        }),
      (next) => onDecided(next, translator.t('peopleCare.duplicates.saidDifferent'))
    );
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <span>{translator.t(`peopleCare.duplicates.why.${why}`)}</span>
        {decision && <Decided pair={pair} />}
      </div>
      <ul className={styles.plainRows}>
        {[one, other].map((person) => (
          <li key={person.personId} className={styles.person}>
            <PersonCoin name={person.name} />
            <Account person={person} />
          </li>
        ))}
      </ul>
      <StepTrouble step={step} onReload={onReload} />
      <div
        className={styles.actions}
        role="group"
        aria-label={translator.t('peopleCare.duplicates.pair', {
          ...{ one: accountWords(one, translator), other: accountWords(other, translator) },
        })}
      >
        <button
          type="button"
          className={shared.outlineButton}
          aria-label={translator.t('peopleCare.duplicates.sameFor', { name })}
          onClick={() => setSame(true)}
        >
          {translator.t('peopleCare.duplicates.same')}
        </button>
        {decision?.verdict !== 'different' && (
          <button
            type="button"
            className={shared.outlineButton}
            aria-label={translator.t('peopleCare.duplicates.differentFor', { name })}
            aria-disabled={step.isUnderWay}
            onClick={sayTwo}
          >
            {translator.t('peopleCare.duplicates.different')}
          </button>
        )}
      </div>
      {isSame && <SameDialog pair={pair} onDecided={onDecided} onClose={() => setSame(false)} />}
    </li>
  );
}

function Decided({ pair }: Pick<TwinRowProps, 'pair'>): React.ReactElement | null {
  const { translator } = usePeople();
  const { one, other, decision } = pair;
  if (!decision) return null;
  if (decision.verdict === 'different') {
    return (
      <StatusPill icon={<GroupIcon />}>
        {translator.t('peopleCare.duplicates.isDifferent')}
      </StatusPill>
    );
  }
  const kept = [one, other].find(({ personId }) => personId === decision.keepId) ?? one;
  return (
    <StatusPill tone="good" icon={<PeopleIcon />}>
      {translator.t('peopleCare.duplicates.isSame', { account: accountWords(kept, translator) })}
    </StatusPill>
  );
}

/** What tells an account from its twin: address, post, mission. */
function Account({ person }: { readonly person: PersonRow }): React.ReactElement {
  const { translator } = usePeople();
  const terms = useTerms();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  return (
    <div className={styles.personWords}>
      <PersonLink person={person} />
      <div className={shared.meta}>
        {[accountWords(person, translator), placeWords(person, terms.label)]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  );
}
