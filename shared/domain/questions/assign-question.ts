import { findCandidates, type Candidates } from './find-candidates';
import { toAssignee, message } from './messages';
import type { Asker, PendingEvent, Question } from './question';
import { chooseExpert } from './route-question';
import type { QuestionPorts } from './step';
import type { PersonView } from './views';

/** Where a question goes: to a person, or to the KM team's queue with one of the team told. */
export interface Route {
  readonly assignee?: PersonView;
  /** Who of the team is told of what waits in the queue; nobody where there is no team. */
  readonly teamMember?: PersonView;
}

type RoutedQuestion = Pick<
  Question,
  'privacy' | 'countryKey' | 'locale' | 'formerAssignees' | 'themeKey'
>;

/**
 * Decides who is asked next.
 * @param wanted whom the last one proposed; taken where she may have it
 */
export async function findRoute(
  ports: QuestionPorts,
  question: RoutedQuestion,
  asker: Pick<Asker, 'personId' | 'countryKey'> | undefined,
  wanted?: string
): Promise<Route> {
  const candidates = await findCandidates(ports, question.themeKey);
  const proposed =
    wanted === undefined ? undefined : await proposedBy(ports, question, asker, wanted);
  if (proposed) return { assignee: proposed };
  const random = ports.random ?? Math.random;
  const expert = chooseExpert({
    question,
    askerId: asker?.personId ?? '',
    ...(asker?.countryKey === undefined ? {} : { askerCountry: asker.countryKey }),
    candidates: candidates.specialists,
    recent: candidates.recent,
    random,
  });
  if (expert) return { assignee: { personId: expert.id, name: expert.name } };
  const member = leastLoaded(candidates, asker?.personId, random);
  return member ? { teamMember: member } : {};
}

/** The messages of a route. */
export function routeMessages(
  { assignee, teamMember }: Route,
  question: Question,
  random?: () => number
): readonly PendingEvent[] {
  if (assignee) return toAssignee(question, 'question-assigned', 'assigned', random);
  if (!teamMember) return [];
  const to = { kind: 'person', personId: teamMember.personId } as const;
  return [message('question-assigned', 'queued', to, random)];
}

/** One of the team, in turn by load: a queue that everybody is told of is nobody's. */
export function leastLoaded(
  { team }: Pick<Candidates, 'team'>,
  askerId: string | undefined,
  random: () => number
): PersonView | undefined {
  const able = team.filter(({ person }) => person.isActive && person.id !== askerId);
  const least = Math.min(...able.map(({ load }) => load));
  const best = able.filter(({ load }) => load === least);
  const chosen = best[Math.floor(random() * best.length)]?.person;
  return chosen && { personId: chosen.id, name: chosen.name };
}

async function proposedBy(
  { people }: QuestionPorts,
  { formerAssignees, privacy }: RoutedQuestion,
  asker: Pick<Asker, 'personId'> | undefined,
  wanted: string
): Promise<PersonView | undefined> {
  if (privacy === 'kmOnly' || wanted === asker?.personId || formerAssignees.includes(wanted)) {
    return undefined;
  }
  const person = await people.byId(wanted);
  if (!person?.isActive || person.isGuest) return undefined;
  return { personId: person.id, name: person.name };
}
