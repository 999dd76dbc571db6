import type { CommunityView } from '@hub/shared/lib/domain/communities';
import { pickLabel } from '@hub/shared/lib/kernel/locale';
import { LabelledField } from '@hub/shared/lib/ui/look/form-parts';
import { useHubStyles } from '@hub/shared/lib/ui/look/hub-styles';
import { GroupIcon } from '@hub/shared/lib/ui/look/icons';
import { useLoaded } from '@hub/shared/lib/ui/portal/use-loaded';
import { useServiceHub } from '@hub/shared/lib/ui/service-hub-context';
import { LoadedView } from '@hub/shared/lib/ui/states/LoadedView';
import { NoticeBar } from '@hub/shared/lib/ui/states/NoticeBar';
import { StateBox } from '@hub/shared/lib/ui/states/StateBox';
import * as React from 'react';
import { channelTab, communityOf } from '../channel/channel-tab';
import type { HostContext } from '../host/host-context';
import type { HostConfiguration } from '../host/teams-host';
import { usePageStyles } from '../pages/page-styles';
import type { TabPage } from '../start-page';

/** Adds the tab to a channel: which community talks there. */
export const ConfigPage: TabPage = ({ host, context }) => {
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = usePageStyles();
  const { configuration } = host;
  const load = React.useCallback(async () => {
    const [communities, saved] = await Promise.all([
      hub.communities.list({}),
      configuration.savedEntityId(),
    ]);
    return { choices: communities.filter(({ rights }) => rights.edit.allowed), saved };
  }, [hub, configuration]);
  const { loaded, retry } = useLoaded(load);
  const { channel } = context;
  return (
    <main className={shared.root}>
      <div className={styles.page}>
        <h1 className={styles.title}>{translator.t('tabs.config.title')}</h1>
        <p>{translator.t('tabs.config.help')}</p>
        {channel === undefined ? (
          <Nothing what="noChannel" />
        ) : (
          <LoadedView loaded={loaded} retry={retry} rows={1}>
            {({ choices, saved }) =>
              choices.length === 0 ? (
                <Nothing what="none" />
              ) : (
                <Choice
                  choices={choices}
                  channel={channel}
                  configuration={configuration}
                  {...(saved === undefined ? {} : { saved })}
                />
              )
            }
          </LoadedView>
        )}
      </div>
    </main>
  );
};

function Nothing({ what }: { readonly what: 'none' | 'noChannel' }): React.ReactElement {
  const { translator } = useServiceHub();
  return (
    <StateBox level={2} icon={<GroupIcon />} title={translator.t(`tabs.config.${what}`)}>
      <p>{translator.t(`tabs.config.${what}Why`)}</p>
    </StateBox>
  );
}

interface ChoiceProps {
  readonly choices: readonly CommunityView[];
  readonly channel: NonNullable<HostContext['channel']>;
  readonly configuration: HostConfiguration;
  /** Id of the tab as it was saved before. */
  readonly saved?: string;
}

function Choice({ choices, channel, configuration, saved }: ChoiceProps): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const here = choices.find(({ community }) => community.channel?.channelId === channel.channelId);
  const [chosen, setChosen] = React.useState(
    communityOf(saved ?? '') ?? here?.community.id ?? (choices.length === 1 ? firstId(choices) : '')
  );
  const place = choices.find(({ community }) => community.id === chosen)?.community.channel;
  const moves = place !== undefined && place.channelId !== channel.channelId;
  const [hasFailed, setFailed] = React.useState(false);
  const nameOf = ({ community }: CommunityView): string =>
    pickLabel(community.name, translator.locale)?.text ?? community.id;
  React.useEffect(() => {
    const view = choices.find(({ community }) => community.id === chosen);
    configuration.allowSave(view !== undefined);
    configuration.onSave(async () => {
      if (!view) return undefined;
      const { teamId, channelId } = channel;
      const linked = await hub.communities
        .linkChannel({ communityId: chosen, teamId, channelId })
        .then(
          ({ ok }) => ok,
          () => false
        );
      setFailed(!linked);
      if (!linked) return undefined;
      return channelTab(window.location.origin, chosen, translator.t('tabs.config.tabName'));
    });
  }, [choices, chosen, channel, configuration, hub, translator]);
  return (
    <>
      {hasFailed && <NoticeBar kind="warning">{translator.t('tabs.config.failed')}</NoticeBar>}
      <LabelledField
        label={translator.t('tabs.config.community')}
        help={translator.t('tabs.config.mine')}
      >
        {(attributes) => (
          <select
            {...attributes}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{translator.t('tabs.config.choose')}</option>
            {choices.map((view) => (
              <option key={view.community.id} value={view.community.id}>
                {view === here
                  ? translator.t('tabs.config.linked', { name: nameOf(view) })
                  : nameOf(view)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      {moves && <NoticeBar kind="note">{translator.t('tabs.config.moves')}</NoticeBar>}
      <p role="status" className={shared.meta}>
        {chosen === '' ? '' : translator.t('tabs.config.ready')}
      </p>
    </>
  );
}

const firstId = ([first]: readonly CommunityView[]): string => first?.community.id ?? '';
