import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { BackIcon, LockIcon } from '../../look/icons';
import { useLoaded } from '../../portal/use-loaded';
import { useServiceHub } from '../../service-hub-context';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { useDeliveryStyles } from '../delivery-styles';
import { ComposeForm } from './ComposeForm';
import { emptyDraft, type ComposedDraft } from './compose-draft';

interface ComposeProps {
  /** What was being written before, when the person comes back to it. */
  readonly kept: React.MutableRefObject<ComposedDraft | undefined>;
}

/** A new announcement, for whoever may write to many; for the others, why they cannot. */
export function Compose({ kept }: ComposeProps): React.ReactElement {
  const { hub, translator, open } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  const [draft, setDraft] = React.useState(() => kept.current ?? emptyDraft(crypto.randomUUID()));
  // nothing is looked for: only whether she might
  const load = React.useCallback(() => hub.deliveries.findPeople({ words: '' }), [hub]);
  const { loaded, retry } = useLoaded(load);
  const change = (part: Partial<ComposedDraft>): void =>
    setDraft((before) => {
      const next = { ...before, ...part };
      kept.current = next;
      return next;
    });
  const leave = (id?: string): void => {
    kept.current = undefined;
    open(id === undefined ? { part: 'deliveries' } : { part: 'deliveries', id });
  };
  return (
    <>
      <button
        type="button"
        className={shared.quietButton}
        onClick={() => open({ part: 'deliveries' })}
      >
        <span className={shared.icon} aria-hidden="true">
          <BackIcon />
        </span>
        {translator.t('tabs.deliveries.all')}
      </button>
      <h1 className={styles.title}>{translator.t('tabs.compose.title')}</h1>
      <p className={styles.intro}>{translator.t('tabs.compose.intro')}</p>
      <LoadedView loaded={loaded} retry={retry}>
        {(rights) =>
          rights.ok ? (
            <ComposeForm
              draft={draft}
              onChange={change}
              onStarted={({ id }) => leave(id)}
              onCancel={() => leave()}
            />
          ) : (
            <StateBox level={2} icon={<LockIcon />} title={translator.t('tabs.compose.noRight')}>
              <p>{translator.t('tabs.compose.noRightWhy')}</p>
            </StateBox>
          )
        }
      </LoadedView>
    </>
  );
}
