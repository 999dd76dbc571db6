import type {
  Audience,
  CampaignState,
  Channel,
  Delivery,
  DeliveryState,
  NotificationKind,
  NotificationValues,
  RejectReason,
  Source,
} from '../../domain/deliveries';
import type { Locale } from '../../kernel/locale';
import { numberOf, optionalNumber, optionalText, textOf, type SqlRow, type SqlValue } from './sql';

export const sourceColumns = [
  'id',
  'kind',
  'template',
  'fill',
  'link',
  'urgent',
  'locale',
  'created_at',
  'title',
  'author_id',
  'audience',
  'state',
  'start_at',
  'ended_at',
] as const;

/** A source in the order of `sourceColumns`. */
export function sourceValues(source: Source): SqlValue[] {
  const { campaign } = source;
  return [
    source.id,
    source.kind,
    source.template,
    JSON.stringify(source.values),
    source.link ?? null,
    source.urgent ? 1 : 0,
    source.locale ?? null,
    source.createdAt,
    campaign?.title ?? null,
    campaign?.authorId ?? null,
    campaign ? JSON.stringify(campaign.audience) : null,
    campaign?.state ?? null,
    campaign?.startAt ?? null,
    campaign?.endedAt ?? null,
  ];
}

/** What the store itself has written, so its words are trusted. */
export function sourceOf(row: SqlRow): Source {
  const state = optionalText(row, 'state') as CampaignState | undefined;
  const link = optionalText(row, 'link');
  const locale = optionalText(row, 'locale') as Locale | undefined;
  const endedAt = optionalNumber(row, 'ended_at');
  return {
    id: textOf(row, 'id'),
    kind: textOf(row, 'kind') as NotificationKind,
    template: textOf(row, 'template'),
    values: JSON.parse(textOf(row, 'fill')) as NotificationValues,
    ...(link === undefined ? {} : { link }),
    urgent: numberOf(row, 'urgent') === 1,
    ...(locale === undefined ? {} : { locale }),
    createdAt: numberOf(row, 'created_at'),
    ...(state === undefined
      ? {}
      : {
          campaign: {
            title: textOf(row, 'title'),
            authorId: textOf(row, 'author_id'),
            audience: JSON.parse(textOf(row, 'audience')) as Audience,
            state,
            startAt: numberOf(row, 'start_at'),
            ...(endedAt === undefined ? {} : { endedAt }),
          },
        }),
  };
}

export function deliveryOf(row: SqlRow): Delivery {
  const reason = optionalText(row, 'reason') as RejectReason | undefined;
  const attemptId = optionalText(row, 'attempt_id');
  const mailbox = optionalText(row, 'mailbox');
  const reference = optionalText(row, 'reference');
  return {
    id: textOf(row, 'id'),
    sourceId: textOf(row, 'source_id'),
    personId: textOf(row, 'person_id'),
    channel: textOf(row, 'channel') as Channel,
    state: textOf(row, 'state') as DeliveryState,
    dueAt: numberOf(row, 'due_at'),
    parcel: textOf(row, 'parcel'),
    fallback: numberOf(row, 'fallback') === 1,
    ...(reason === undefined ? {} : { reason }),
    ...(attemptId === undefined ? {} : { attemptId }),
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(reference === undefined ? {} : { reference }),
    attempts: numberOf(row, 'attempts'),
    changedAt: numberOf(row, 'changed_at'),
  };
}

/** Who goes first: what cannot wait, then what concerns one person, then campaigns. */
export function priorityOf(source: Source): number {
  if (source.urgent) return 0;
  return source.campaign === undefined ? 1 : 2;
}

export const priorities = [0, 1, 2] as const;
