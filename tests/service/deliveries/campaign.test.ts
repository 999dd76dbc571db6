import { randomUUID } from 'node:crypto';
import { people } from '../../tenant/sample/sample-data';
import { STAFF, startLocalService, TEAM_MEMBER, type LocalService } from '../support/local-service';
import { inTeams } from '../support/person-in-teams';

interface Answer {
  readonly ok: boolean;
  readonly value: {
    readonly campaign: { readonly state: string };
    readonly people: Readonly<Record<string, number>>;
    readonly channels: readonly Readonly<Record<string, unknown>>[];
    readonly lines: readonly Readonly<Record<string, string>>[];
  };
}

describe('A mailing of the KM team, through the service to people in Teams', () => {
  let local: LocalService;
  let token: string;
  const ids: string[] = [];

  beforeAll(async () => {
    local = await startLocalService({ installedFor: [STAFF, TEAM_MEMBER] });
    const member = await inTeams(local, TEAM_MEMBER);
    token = await member.token();
    ids.push(member.personId, (await inTeams(local, STAFF)).personId);
  }, 240_000);
  afterAll(() => local.stop());

  const call = async (method: string, body: unknown): Promise<Answer> => {
    const answer = await fetch(`${local.serviceOrigin}/api/hub/deliveries/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Answer;
  };

  test('reaches who has the app, names who has not, and adds up', async () => {
    expect(people.length).toBeGreaterThan(2);
    const campaignId = randomUUID();
    const started = await call('startCampaign', {
      ...{ id: campaignId, title: 'Aviso', kind: 'announcement', urgent: true },
      ...{ template: 'deliveries.notice', values: { title: 'Aviso', text: 'Hoy a las 15:00' } },
      audience: { kind: 'people', personIds: [...ids, ...ids, randomUUID()] },
    });
    expect(started.ok).toBe(true);
    let progress = await call('progress', { campaignId });
    for (let look = 0; look < 120 && progress.value.campaign.state !== 'done'; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      progress = await call('progress', { campaignId });
    }
    expect(progress.value.campaign.state).toBe('done');
    expect(progress.value.people).toEqual({
      ...{ audience: 3, reached: 2, waiting: 0, notReached: 1, unknown: 0 },
    });
    const { lines } = (await call('ledger', { campaignId })).value;
    expect(lines.map(({ state, reason }) => reason ?? state).sort()).toEqual([
      ...['accepted', 'accepted', 'person-gone'],
    ]);
    // nothing of people in the log
    expect(local.log.join('\n')).not.toContain('15:00');
  }, 120_000);
});
