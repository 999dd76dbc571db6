import * as React from 'react';
import type { BestBet, PinProblem, SearchAnswer, SearchResult, TermId } from '../../domain/search';
import type { Result } from '../../kernel/result';
import { useHub } from '../hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { LazyPart } from '../states/LazyPart';
import { NoticeBar } from '../states/NoticeBar';
import { pinProblemWords } from './problem-words';

const loadDialog = async () =>
  (await import(/* webpackChunkName: 'hub-search-pin' */ './PinDialog')).PinDialog;

interface Pins {
  /** Undefined for those who may not put documents first. */
  readonly onPin?: (result: SearchResult) => void;
  readonly onUnpin?: (result: SearchResult) => void;
  /** The dialog, and what is said about the last change, with the way back. */
  readonly outcome: React.ReactElement;
}

type Outcome =
  | { readonly kind: 'pinned'; readonly words: string; readonly bet: BestBet }
  | { readonly kind: 'unpinned'; readonly words: string; readonly bet: BestBet }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Puts documents first for a theme and takes that back, for those who may.
 * @param onChanged called after each change: the search on the page is no longer true
 */
export function usePins(answer: SearchAnswer | undefined, onChanged: () => void): Pins {
  const { hub, translator } = useHub();
  const themes = usePinThemes(answer !== undefined);
  const [chosen, setChosen] = React.useState<SearchResult>();
  const [outcome, setOutcome] = React.useState<Outcome>();
  const [changing, setChanging] = React.useState(false);
  const vocabulary = answer?.vocabulary;
  const close = React.useCallback(() => setChosen(undefined), []);
  const fail = (error: unknown): void => setOutcome({ kind: 'failed', error });
  const change = (
    changed: Promise<Result<unknown, PinProblem>>,
    afterwards: Outcome | undefined
  ): void => {
    setChanging(true);
    changed
      .then((done) => {
        if (done.ok) onChanged();
        setOutcome(
          done.ok
            ? afterwards
            : { kind: 'refused', words: pinProblemWords(done.problem, translator) }
        );
      }, fail)
      .finally(() => setChanging(false));
  };
  const unpin = (bet: BestBet, words: string): void =>
    change(hub.search.unpin(bet), { kind: 'unpinned', words, bet });
  const restore = (bet: BestBet): void => change(hub.search.pin(bet), undefined);
  const titleOf = ({ hit }: SearchResult): string => hit.title || hit.fileName;
  const onPinned = (result: SearchResult, bet: BestBet): void => {
    close();
    const theme = vocabulary?.label(bet.themeId, translator.locale) ?? '';
    const words = translator.t('search.pin.pinned', { title: titleOf(result), theme });
    setOutcome({ kind: 'pinned', words, bet });
    onChanged();
  };

  return {
    // while something changes, the cards show what was: a press on them would miss
    ...(themes.length > 0 && vocabulary && !changing
      ? {
          onPin: setChosen,
          onUnpin: (result) => {
            const words = translator.t('search.pin.unpinned', { title: titleOf(result) });
            if (result.bestBet) unpin(result.bestBet, words);
          },
        }
      : {}),
    outcome: (
      <>
        {outcome?.kind === 'failed' && <FailureNotice error={outcome.error} />}
        {outcome?.kind === 'refused' && <NoticeBar kind="warning">{outcome.words}</NoticeBar>}
        {outcome?.kind === 'unpinned' && (
          <NoticeBar
            kind="note"
            action={{ label: translator.t('states.undo'), onClick: () => restore(outcome.bet) }}
          >
            {outcome.words}
          </NoticeBar>
        )}
        {outcome?.kind === 'pinned' && <NoticeBar kind="note">{outcome.words}</NoticeBar>}
        {chosen && vocabulary && (
          <LazyPart
            load={loadDialog}
            props={{
              result: chosen,
              themes,
              vocabulary,
              onClose: close,
              onPinned: (bet: BestBet) => onPinned(chosen, bet),
            }}
          />
        )}
      </>
    ),
  };
}

/** The themes to which the reader may pin; asked for once the first results are there. */
function usePinThemes(ready: boolean): readonly TermId[] {
  const { hub } = useHub();
  const [themes, setThemes] = React.useState<readonly TermId[]>([]);
  React.useEffect(() => {
    if (!ready) return undefined;
    let wanted = true;
    hub.search.rights().then(
      (rights) => wanted && setThemes(rights.themes),
      // who cannot be known to have the right is not offered it; SharePoint would refuse too
      () => wanted && setThemes([])
    );
    return () => {
      wanted = false;
    };
  }, [hub, ready]);
  return themes;
}
