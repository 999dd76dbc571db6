import * as React from 'react';
import type { ModerationAction, ModerationItem, ModerationKind } from '../../domain/communities';
import { useHubStyles } from '../look/hub-styles';
import {
  AcceptIcon,
  ClockIcon,
  CommentIcon,
  HelpIcon,
  HideIcon,
  LightbulbIcon,
  LinkIcon,
  PeopleIcon,
  WarningIcon,
} from '../look/icons';
import { MoreMenu } from '../look/MoreMenu';
import { useServiceHub } from '../service-hub-context';
import { StatusPill, type PillTone } from '../states/StatusPill';
import { useCommunityStyles } from './community-styles';
import { momentWords } from './community-words';

interface QueueItemProps {
  readonly item: ModerationItem;
  /** The one filled button of the view stands at the first message. */
  readonly isFirst: boolean;
  readonly now: Date;
  readonly onAct: (action: ModerationAction) => void;
}

/** A message that waits for a moderator: who wrote what, why it waits, and what can be done. */
export function QueueItem({ item, isFirst, now, onAct }: QueueItemProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useCommunityStyles();
  const { authorName: name, kinds, replyCount, reports, expertName, link } = item;
  const actions = inOrder(item);
  const menu = actions.slice(2).map((action) => ({
    key: action,
    label: translator.t(`communities.actions.${action}`),
    icon: actionIcons[action],
    onPress: () => onAct(action),
  }));
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <span>
          {translator.t('communities.queue.by', {
            name,
            date: momentWords(item.writtenAt, translator, now),
          })}
        </span>
        <span>{translator.t('communities.queue.replies', { count: replyCount })}</span>
        {link !== undefined && (
          <a className={shared.link} href={link} target="_blank" rel="noreferrer">
            {translator.t('communities.queue.open')}
          </a>
        )}
      </div>
      <p className={styles.excerpt} lang={item.language}>
        {item.excerpt}
      </p>
      <div className={styles.facts}>
        {kinds.map((kind) => (
          <StatusPill key={kind} icon={kindIcons[kind]} tone={tones[kind]}>
            {translator.t(`communities.kinds.${kind}`)}
          </StatusPill>
        ))}
        {expertName !== undefined && (
          <StatusPill icon={<ClockIcon />} tone="active">
            {translator.t('communities.queue.asked', { name: expertName })}
          </StatusPill>
        )}
        {reports.length > 0 && (
          <span>
            {translator.t('communities.queue.reports', {
              count: reports.reduce((sum, { count }) => sum + count, 0),
              reasons: translator.list(
                reports.map(({ reason }) => translator.t(`communities.reasons.${reason}`))
              ),
            })}
          </span>
        )}
      </div>
      <div className={styles.actions}>
        {actions.slice(0, 2).map((action, index) => (
          <button
            key={action}
            type="button"
            className={isFirst && index === 0 ? shared.primaryButton : shared.outlineButton}
            onClick={() => onAct(action)}
          >
            {translator.t(`communities.actions.${action}`)}
          </button>
        ))}
        {menu.length > 0 && (
          <MoreMenu
            label={translator.t('communities.queue.more', { name })}
            word={translator.t('communities.queue.moreWord')}
            items={menu}
          />
        )}
      </div>
    </li>
  );
}

/** What helps most comes first: it depends on why the message waits. */
function inOrder({ kinds, actions }: ModerationItem): readonly ModerationAction[] {
  const first: readonly ModerationAction[] = kinds.includes('reported')
    ? ['hide', 'dismiss']
    : kinds.includes('unanswered')
      ? ['answer', 'tagExpert']
      : ['linkDocument', 'answer'];
  return [
    ...first.filter((action) => actions.includes(action)),
    ...actions.filter((action) => !first.includes(action)),
  ];
}

const kindIcons: Readonly<Record<ModerationKind, React.ReactElement>> = {
  reported: <WarningIcon />,
  unanswered: <HelpIcon />,
  'link-document': <LinkIcon />,
};

const tones: Readonly<Record<ModerationKind, PillTone>> = {
  reported: 'bad',
  unanswered: 'warning',
  'link-document': 'quiet',
};

/** Icons of the actions, for menus. */
export const actionIcons: Readonly<Record<ModerationAction, React.ReactElement>> = {
  answer: <CommentIcon />,
  tagExpert: <PeopleIcon />,
  promoteToFaq: <LightbulbIcon />,
  linkDocument: <LinkIcon />,
  hide: <HideIcon />,
  dismiss: <AcceptIcon />,
};
