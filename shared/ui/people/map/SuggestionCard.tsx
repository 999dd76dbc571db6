import * as React from 'react';
import type { KnowledgeMap } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { StepTrouble } from '../StepTrouble';
import { useStep } from '../use-step';
import { useTerms } from '../use-terms';
import { useMapStyles } from './map-styles';

/** What works speak for; more is confirmed by a specialist. */
const level = 'practitioner';

interface SuggestionCardProps {
  readonly suggestion: NonNullable<KnowledgeMap['suggestion']>;
}

/** Asks whether the reader knows a theme for which her own works speak: one press says yes, one no. */
export function SuggestionCard({ suggestion }: SuggestionCardProps): React.ReactElement | null {
  const { people, translator, me, storage } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const { heard } = useMapStyles();
  const step = useStep();
  const { themeKey, evidence } = suggestion;
  const noteKey = `hub.people.not-me.${me.personId}.${themeKey}`;
  const [answer, setAnswer] = React.useState<'yes' | 'no' | 'consent' | undefined>(() =>
    storage.getItem(noteKey) === null ? undefined : 'no'
  );
  const count = evidence.reduce((sum, line) => sum + line.count, 0);
  const said = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    // the buttons are gone: reading goes on with what they did
    if (answer === 'yes') said.current?.focus();
  }, [answer]);
  if (answer === 'no') return null;
  const values = { theme: label(themeKey), level: translator.t(`people.levels.${level}`) };
  return (
    <section className={shared.card}>
      <h3 className={styles.partTitle}>{translator.t('peopleMaps.suggestion.title')}</h3>
      {answer === 'yes' ? (
        <p ref={said} tabIndex={-1} className={heard}>
          {translator.t('peopleMaps.suggestion.done')}
        </p>
      ) : (
        <>
          <p className={styles.quiet}>
            {count === 0
              ? translator.t('peopleMaps.suggestion.record', values)
              : translator.t('peopleMaps.suggestion.text', { ...values, count })}
          </p>
          <StepTrouble step={step}>
            {answer === 'consent' && (
              <>
                {' '}
                <PlaceLink to={{ view: 'mine', themeKey }}>
                  {translator.t('peopleMaps.suggestion.consent')}
                </PlaceLink>
              </>
            )}
          </StepTrouble>
          <div className={styles.actions}>
            <button
              type="button"
              className={shared.outlineButton}
              aria-disabled={step.isUnderWay}
              onClick={() =>
                step.take(
                  () => people.claim({ themeKey, level }),
                  () => setAnswer('yes'),
                  ({ code }) => setAnswer(code === 'people.consent-missing' ? 'consent' : undefined)
                )
              }
            >
              {translator.t('peopleMaps.suggestion.yes')}
            </button>
            <button
              type="button"
              className={shared.quietButton}
              onClick={() => {
                // whoever said no is not asked again here
                storage.setItem(noteKey, 'no');
                setAnswer('no');
              }}
            >
              {translator.t('peopleMaps.suggestion.no')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
