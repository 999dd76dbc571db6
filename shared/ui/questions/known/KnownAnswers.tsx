import * as React from 'react';
import type { KnownAnswer, KnownAnswerState } from '../../../domain/questions';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { AddIcon, LibraryIcon } from '../../look/icons';
import { useServiceHub } from '../../service-hub-context';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { TermField } from '../TermField';
import { useQuestionStyles } from '../question-styles';
import { useTerms } from '../terms';
import { KnownList } from './KnownList';
import { useKnownAnswers } from './use-known-answers';

export interface KnownAnswersProps {
  /** The one that a link leads to; `new` for the form of the next one. */
  readonly openId?: string;
}

const shows = ['inUse', 'due', 'retired'] as const;
type Show = (typeof shows)[number];

const statesOf: Readonly<Record<Show, readonly KnownAnswerState[]>> = {
  inUse: ['active', 'due'],
  due: ['due'],
  retired: ['retired'],
};

/** The answers that the hub gives by itself: those who keep them look here that they stay true. */
export function KnownAnswers({ openId }: KnownAnswersProps): React.ReactElement {
  const { translator, open } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const [show, setShow] = React.useState<Show>('inUse');
  const [themeKey, setThemeKey] = React.useState('');
  const { loaded, retry, put } = useKnownAnswers();
  const wanted = (known: KnownAnswer): boolean =>
    statesOf[show].includes(known.state) && (themeKey === '' || known.themeKey === themeKey);
  const count = loaded.state === 'there' ? loaded.value.answers.filter(wanted).length : undefined;
  const mayAdd =
    loaded.state === 'there' &&
    (loaded.value.rights.all || loaded.value.rights.themeKeys.length > 0);
  return (
    <>
      <div className={styles.heading}>
        <h1 className={styles.title}>{translator.t('tabs.known.title')}</h1>
        <span role="status">
          {count === undefined ? '' : translator.t('tabs.known.count', { count })}
        </span>
      </div>
      <p className={styles.quiet}>{translator.t('tabs.known.intro')}</p>
      {mayAdd && openId !== 'new' && (
        <div className={styles.actions}>
          <button
            type="button"
            className={shared.outlineButton}
            onClick={() => open({ part: 'known', id: 'new' })}
          >
            <span className={shared.icon} aria-hidden="true">
              <AddIcon />
            </span>
            {translator.t('tabs.known.add')}
          </button>
        </div>
      )}
      <div className={styles.filter}>
        <TermField
          label={translator.t('tabs.known.theme')}
          none={translator.t('tabs.known.allThemes')}
          choices={terms.themes}
          chosen={themeKey}
          onChoose={setThemeKey}
        />
      </div>
      <ChoiceButtons
        label={translator.t('tabs.known.show')}
        choices={shows}
        chosen={show}
        words={(choice) => translator.t(`tabs.known.shows.${choice}`)}
        onChoose={setShow}
      />
      <LoadedView loaded={loaded} retry={retry}>
        {({ answers, rights }) => (
          <KnownList
            answers={answers}
            listed={answers.filter(wanted)}
            rights={rights}
            {...(openId === undefined ? {} : { openId })}
            onChanged={put}
            none={
              <StateBox
                level={2}
                icon={<LibraryIcon />}
                title={translator.t(
                  answers.length === 0 ? 'tabs.known.none' : 'tabs.known.noneHere'
                )}
                {...(answers.length === 0 || (show === 'inUse' && themeKey === '')
                  ? {}
                  : {
                      action: (
                        <button
                          type="button"
                          className={shared.primaryButton}
                          onClick={() => {
                            setShow('inUse');
                            setThemeKey('');
                          }}
                        >
                          {translator.t('tabs.known.seeAll')}
                        </button>
                      ),
                    })}
              >
                {answers.length === 0 && <p>{translator.t('tabs.known.noneWhy')}</p>}
              </StateBox>
            }
          />
        )}
      </LoadedView>
    </>
  );
}
