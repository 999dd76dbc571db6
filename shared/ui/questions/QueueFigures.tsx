import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { QuestionMeasures } from '../../domain/questions';
import type { TeamsTranslator } from '../../i18n/teams-catalogue';
import { useHubStyles } from '../look/hub-styles';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';

const styles = mergeStyleSets({
  figures: { display: 'flex', flexWrap: 'wrap', gap: '8px 32px', margin: '0 0 8px' },
  place: { marginBottom: 12 },
  figure: { margin: 0, fontSize: 20, lineHeight: 28, fontWeight: 600 },
});

/** How far back the figures look. */
const DAYS = 30;

/** A month of questions in four figures, for those who may see them; nobody else misses anything. */
export function QueueFigures(): React.ReactElement | null {
  const { hub, translator } = useServiceHub();
  const shared = useHubStyles();
  const load = React.useCallback(() => hub.questions.measures({ since: daysAgo(DAYS) }), [hub]);
  const { loaded } = useLoaded(load);
  // the queue is what people came for: figures that may or can not be had leave no hole
  if (loaded.state !== 'there' || !loaded.value.ok) return null;
  const measures = loaded.value.value;
  return (
    <section
      className={`${shared.card} ${styles.place}`}
      aria-label={translator.t('tabs.queue.figures.title')}
    >
      <dl className={styles.figures}>
        {figuresOf(measures, translator).map(({ name, value }) => (
          <div key={name}>
            <dt className={shared.meta}>{name}</dt>
            <dd className={styles.figure}>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={shared.meta}>{translator.t('tabs.queue.figures.about', { days: DAYS })}</div>
    </section>
  );
}

function figuresOf(
  { asked, solvedWithoutPerson, hoursToFirstReply, late }: QuestionMeasures,
  translator: TeamsTranslator
): readonly { readonly name: string; readonly value: string }[] {
  const unknown = translator.t('tabs.queue.figures.unknown');
  return [
    { name: translator.t('tabs.queue.figures.asked'), value: translator.number(asked) },
    {
      name: translator.t('tabs.queue.figures.solved'),
      value:
        solvedWithoutPerson === undefined
          ? unknown
          : translator.t('tabs.queue.figures.share', { share: solvedWithoutPerson }),
    },
    {
      name: translator.t('tabs.queue.figures.firstReply'),
      value:
        hoursToFirstReply === undefined
          ? unknown
          : translator.t('tabs.queue.figures.hours', { hours: Math.round(hoursToFirstReply) }),
    },
    { name: translator.t('tabs.queue.figures.late'), value: translator.number(late) },
  ];
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
