import * as React from 'react';
import type { KnownAnswer, KnownRights } from '../../../domain/questions';
import { useServiceHub } from '../../service-hub-context';
import { NoticeBar } from '../../states/NoticeBar';
import { langOf } from '../question-words';
import { useQuestionStyles } from '../question-styles';
import { useTerms } from '../terms';
import { KnownDetail } from './KnownDetail';
import { askedFirst } from './asked-first';
import { KnownNew } from './KnownNew';
import { StateOfKnown } from './StateOfKnown';

interface KnownListProps {
  readonly answers: readonly KnownAnswer[];
  /** Those of them that are wanted now. */
  readonly listed: readonly KnownAnswer[];
  readonly rights: KnownRights;
  readonly openId?: string;
  /** In the place of an empty list. */
  readonly none: React.ReactNode;
  readonly onChanged: (known: KnownAnswer) => void;
}

/** Known answers, and the open one beside them; where there is no room, in their place. */
export function KnownList(props: KnownListProps): React.ReactElement {
  const { answers, listed, rights, openId, none, onChanged } = props;
  const { translator, open } = useServiceHub();
  const styles = useQuestionStyles();
  const list = React.useRef<HTMLDivElement>(null);
  const shown = answers.find(({ id }) => id === openId);
  const isNew = openId === 'new';
  const isSplit = shown !== undefined || isNew;
  const close = (): void => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    open({ part: 'known' });
    // back to the row that it came from, once the list is there again
    setTimeout(() => row?.focus());
  };
  return (
    <>
      {openId !== undefined && !isSplit && (
        <NoticeBar kind="note">{translator.t('tabs.known.gone')}</NoticeBar>
      )}
      <div className={isSplit ? styles.split : undefined}>
        <div ref={list} className={isSplit ? styles.hiddenBesideDetail : undefined}>
          {listed.length === 0 ? (
            none
          ) : (
            <ul className={styles.rows}>
              {listed.map((known) => (
                <KnownRow
                  key={known.id}
                  known={known}
                  isOpen={known.id === openId}
                  onOpen={() => open({ part: 'known', id: known.id })}
                />
              ))}
            </ul>
          )}
        </div>
        {isNew && (
          <KnownNew
            onSaved={(known) => {
              onChanged(known);
              open({ part: 'known', id: known.id });
            }}
            onClose={close}
          />
        )}
        {shown && (
          <KnownDetail
            key={shown.id}
            known={shown}
            mayKeep={
              rights.all ||
              (shown.themeKey !== undefined && rights.themeKeys.includes(shown.themeKey))
            }
            onChanged={onChanged}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}

interface KnownRowProps {
  readonly known: KnownAnswer;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function KnownRow({ known, isOpen, onOpen }: KnownRowProps): React.ReactElement {
  const { translator } = useServiceHub();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const asked = askedFirst(known, translator.locale);
  const facts = [
    known.themeKey === undefined ? translator.t('tabs.known.noTheme') : terms.theme(known.themeKey),
    translator.t('tabs.known.until', {
      date: translator.date(new Date(`${known.verifiedUntil}T12:00:00`), 'date'),
    }),
    translator.t('tabs.known.uses', { count: known.uses }),
  ];
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.rowButton}
        onClick={onOpen}
        {...(isOpen ? { 'aria-current': true } : {})}
      >
        <span className={styles.rowText} {...langOf(asked.locale, translator)}>
          {asked.text}
        </span>
        <span className={styles.facts}>
          <StateOfKnown state={known.state} />
          <span>{facts.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
}
