import * as React from 'react';
import type { CampaignProblem, CampaignProgress } from '../../domain/deliveries';
import type { Result } from '../../kernel/result';
import type { Loaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';

/** Under way: often enough to see it move, seldom enough to burden nobody. */
const EVERY_MS = 4000;

type Answer = Result<CampaignProgress, CampaignProblem>;

/** The progress of a campaign, followed as long as it is under way and somebody looks. */
export function useProgress(campaignId: string): {
  readonly loaded: Loaded<Answer>;
  readonly refresh: () => void;
} {
  const { hub } = useServiceHub();
  const [loaded, setLoaded] = React.useState<Loaded<Answer>>({ state: 'loading' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => setLoaded({ state: 'loading' }), [campaignId]);
  React.useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => setTurn((count) => count + 1);
    hub.deliveries.progress({ campaignId }).then(
      (answer) => {
        if (!wanted) return;
        setLoaded({ state: 'there', value: answer });
        const isMoving = answer.ok && ['planning', 'sending'].includes(answer.value.campaign.state);
        if (isMoving) timer = setTimeout(again, EVERY_MS);
      },
      (error: unknown) => {
        if (!wanted) return;
        // figures that were true a moment ago are better than none
        setLoaded((before) => (before.state === 'there' ? before : { state: 'failed', error }));
        timer = setTimeout(again, EVERY_MS * 4);
      }
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [hub, campaignId, turn]);
  const refresh = React.useCallback(() => setTurn((count) => count + 1), []);
  return { loaded, refresh };
}
