import * as React from 'react';
import { ClockIcon } from '../../look/icons';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { localTime } from './local-time';

const minuteMs = 60_000;

interface LocalTimeFactProps {
  readonly zone: string;
  /** Where that is, in words. */
  readonly place: string;
}

/** What time it is there, and how far that is from the reader's own. */
export function LocalTimeFact({ zone, place }: LocalTimeFactProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const [now, setNow] = React.useState(() => new Date());
  React.useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  const there = localTime(zone, now, translator.formatTag);
  if (!there) return null;
  const { time, ahead } = there;
  const hours = Math.abs(ahead);
  const distance =
    hours === 0
      ? translator.t('peoplePages.profile.sameTime')
      : translator.t(`peoplePages.profile.${ahead > 0 ? 'ahead' : 'behind'}`, { hours });
  return (
    <span className={styles.fact}>
      <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
        <ClockIcon />
      </span>
      {[translator.t('peoplePages.profile.time', { place, time }), distance].join(', ')}
    </span>
  );
}
