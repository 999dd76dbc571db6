import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openTenant } from '../support/open-tenant';

interface SampleMessage {
  author: string;
  daysAgo: number;
  at: string;
  text: string;
  replies?: SampleMessage[];
}
interface SampleTeam {
  displayName: string;
  owners: string[];
  members: string[];
  channels: { name: string; messages: SampleMessage[] }[];
}

const SAMPLE = resolve(__dirname, '../../../tenant/sample');
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(SAMPLE, name), 'utf8'));
const { teams } = read('teams.json') as { teams: SampleTeam[] };
const people = read('people.json') as { mail: string; accountKind: string }[];

const threadsOf = (team: SampleTeam): SampleMessage[] =>
  team.channels.flatMap(({ messages }) => messages);
const messagesOf = (team: SampleTeam): SampleMessage[] =>
  threadsOf(team).flatMap((thread) => [thread, ...(thread.replies ?? [])]);
const writersWithin = (team: SampleTeam, days: number): number =>
  new Set(messagesOf(team).flatMap((one) => (one.daysAgo <= days ? [one.author] : []))).size;
const minutesAgo = ({ daysAgo, at }: SampleMessage): number => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return daysAgo * 1440 - hours * 60 - minutes;
};

describe('teams of the sample organisation', () => {
  test('the local tenant takes them, and a second time changes nothing', async () => {
    const { admin } = await openTenant();
    await admin('POST', '/people', people);
    const first = await (await admin('PUT', '/teams/seed', read('teams.json'))).json();
    expect(first).toMatchObject({ teams: teams.length });
    expect(await (await admin('PUT', '/teams/seed', read('teams.json'))).json()).toMatchObject({
      messages: 0,
    });
  });

  test('between fifteen and forty members each, all of them of the organisation', () => {
    for (const { displayName, owners, members } of teams) {
      const all = [...owners, ...members];
      expect([displayName, new Set(all).size]).toEqual([displayName, all.length]);
      expect(all.length).toBeGreaterThanOrEqual(15);
      expect(all.length).toBeLessThanOrEqual(40);
      const strangers = all.filter(
        (mail) => !people.some((one) => one.mail === mail && one.accountKind === 'member')
      );
      expect(strangers).toEqual([]);
    }
  });

  test('who writes is a member, and answers come after what they answer', () => {
    for (const team of teams) {
      const all = [...team.owners, ...team.members];
      expect(messagesOf(team).filter(({ author }) => !all.includes(author))).toEqual([]);
      for (const thread of threadsOf(team))
        for (const reply of thread.replies ?? [])
          expect([reply.text, minutesAgo(reply) < minutesAgo(thread)]).toEqual([reply.text, true]);
    }
  });

  test('some are lively, some questions wait for an answer, and one has fallen silent', () => {
    expect(teams.filter((team) => writersWithin(team, 30) >= 5).length).toBeGreaterThanOrEqual(3);
    const waiting = teams
      .flatMap(threadsOf)
      .filter((thread) => !thread.replies && /[?¿]/.test(thread.text));
    expect(waiting.length).toBeGreaterThanOrEqual(15);
    expect(teams.filter((team) => writersWithin(team, 90) === 0)).toHaveLength(1);
  });
});
