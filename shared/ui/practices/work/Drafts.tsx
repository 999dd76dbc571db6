import * as React from 'react';
import type { PracticeDraft } from '../../../domain/practices';
import { HubDialog } from '../../look/HubDialog';
import { useHubStyles } from '../../look/hub-styles';
import { useLoaded, type Loaded } from '../../portal/use-loaded';
import { FailureNotice } from '../../states/FailureNotice';
import { LoadedView } from '../../states/LoadedView';
import { NoticeBar } from '../../states/NoticeBar';
import { PlaceLink } from '../PlaceLink';
import { kindWords, langOf, momentWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

type DraftRow = Omit<PracticeDraft, 'attachments'>;

export interface LoadedDrafts {
  readonly loaded: Loaded<readonly DraftRow[]>;
  readonly retry: () => void;
}

/** The reader's own drafts, newest first; nobody else sees them. */
export function useDrafts(): LoadedDrafts {
  const { drafts } = usePractices();
  const load = React.useCallback(
    async () => [...(await drafts.list())].sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    [drafts]
  );
  return useLoaded(load);
}

/** What the reader has begun and not handed in. */
export function Drafts({ drafts }: { readonly drafts: LoadedDrafts }): React.ReactElement | null {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const { loaded, retry } = drafts;
  const [removing, setRemoving] = React.useState<DraftRow>();
  const [said, setSaid] = React.useState<string>();
  if (loaded.state === 'there' && loaded.value.length === 0 && said === undefined) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{translator.t('practicePages.mine.drafts')}</h3>
      {said !== undefined && <NoticeBar kind="note">{said}</NoticeBar>}
      {loaded.state === 'failed' ? (
        <FailureNotice error={loaded.error} onRetry={retry} />
      ) : (
        <LoadedView loaded={loaded} retry={retry} rows={1}>
          {(rows) => (
            <ul className={styles.rows}>
              {rows.map((draft) => (
                <OneDraft key={draft.id} draft={draft} onRemove={() => setRemoving(draft)} />
              ))}
            </ul>
          )}
        </LoadedView>
      )}
      {removing && (
        <RemoveDraft
          draft={removing}
          onClose={() => setRemoving(undefined)}
          onRemoved={() => {
            setRemoving(undefined);
            setSaid(translator.t('practicePages.mine.removed'));
            retry();
          }}
        />
      )}
    </section>
  );
}

interface OneDraftProps {
  readonly draft: DraftRow;
  readonly onRemove: () => void;
}

function OneDraft({ draft, onRemove }: OneDraftProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const title = titleOf(draft, translator.t('practicePages.mine.untitled'));
  const facts = [
    kindWords(draft.content.kind, translator),
    translator.t('practicePages.mine.saved', { date: momentWords(draft.savedAt, translator) }),
    ...(draft.basedOn === undefined ? [] : [translator.t('practicePages.mine.changes')]),
  ];
  return (
    <li className={styles.row}>
      <PlaceLink to={{ view: 'draft', id: draft.id }} {...langOf(draft.content.locale, translator)}>
        <span className={styles.rowTitle}>{title}</span>
      </PlaceLink>
      <div className={styles.facts}>
        <span>{facts.join(' · ')}</span>
        <button
          type="button"
          className={shared.quietButton}
          aria-label={translator.t('practicePages.mine.removeOf', { title })}
          onClick={onRemove}
        >
          {translator.t('practicePages.mine.remove')}
        </button>
      </div>
    </li>
  );
}

interface RemoveDraftProps {
  readonly draft: DraftRow;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

function RemoveDraft({ draft, onRemoved, onClose }: RemoveDraftProps): React.ReactElement {
  const { drafts, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const [failure, setFailure] = React.useState<unknown>();
  return (
    <HubDialog title={translator.t('practicePages.mine.removeTitle')} onClose={onClose}>
      <p>
        {translator.t('practicePages.mine.removeText', {
          title: titleOf(draft, translator.t('practicePages.mine.untitled')),
        })}
      </p>
      {failure !== undefined && <FailureNotice error={failure} />}
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.primaryButton}
          onClick={() => void drafts.remove(draft.id).then(onRemoved, setFailure)}
        >
          {translator.t('practicePages.mine.remove')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={onClose}>
          {translator.t('practicePages.ask.keep')}
        </button>
      </div>
    </HubDialog>
  );
}

function titleOf({ content }: DraftRow, untitled: string): string {
  const title = content.texts.title?.trim() ?? '';
  return title === '' ? untitled : title;
}
