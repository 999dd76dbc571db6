import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { HelpIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { ThemeChoice } from '../map/ThemeChoice';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { Refusal } from '../Refusal';
import { QuizRound } from './QuizRound';

interface QuizPageProps {
  /** Any theme unless told. */
  readonly themeKey?: string;
}

/** Whom would you ask? A question from the map; it teaches who is who and rates nobody. */
export function QuizPage({ themeKey }: QuizPageProps): React.ReactElement {
  const { people, translator, go } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const [round, setRound] = React.useState(0);
  const load = React.useCallback(
    () => people.quizQuestion(themeKey === undefined ? {} : { themeKey }),
    [people, themeKey]
  );
  const { loaded, retry } = useLoaded(load);
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('peopleMaps.quiz.title')}</h2>
        <ThemeChoice
          themeKey={themeKey ?? ''}
          label={translator.t('peopleMaps.quiz.theme')}
          every={translator.t('peopleMaps.quiz.everyTheme')}
          onChoose={(key) => go({ view: 'quiz', ...(key === '' ? {} : { themeKey: key }) })}
        />
      </div>
      <p className={styles.quiet}>{translator.t('peopleMaps.quiz.intro')}</p>
      <LoadedView loaded={loaded} retry={retry} rows={1}>
        {(answer) => {
          if (answer.ok) {
            return (
              <QuizRound
                key={round}
                question={answer.value}
                isFirst={round === 0}
                onNext={() => {
                  setRound((count) => count + 1);
                  retry();
                }}
              />
            );
          }
          return answer.problem.code === 'people.quiz-not-yet' ? (
            <StateBox
              icon={<HelpIcon />}
              title={translator.t('peopleMaps.quiz.none')}
              action={
                <PlaceLink to={{ view: 'map' }} className={shared.outlineButton}>
                  {translator.t('peopleMaps.map.titleAll')}
                </PlaceLink>
              }
            >
              <p>{translator.t('peopleMaps.quiz.noneWhy')}</p>
            </StateBox>
          ) : (
            <Refusal
              problem={answer.problem}
              to={{ view: 'quiz' }}
              instead={translator.t('peopleMaps.quiz.everyTheme')}
            />
          );
        }}
      </LoadedView>
    </>
  );
}
