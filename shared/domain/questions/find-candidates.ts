import type { ActorDirectory } from '../people';
import { openStates } from './question-states';
import type { QuestionRepository } from './ports';
import type { Candidate } from './route-question';

export interface CandidatePorts {
  readonly actors: ActorDirectory;
  readonly questions: QuestionRepository;
}

export interface Candidates {
  readonly specialists: readonly Candidate[];
  readonly team: readonly Candidate[];
  /** To whom the last questions of the theme went, newest first. */
  readonly recent: readonly string[];
}

/** Enough to see whether one person has had them all. */
const lookedAt = 10;

/** Who could answer a question of a theme, with what waits for each. */
export async function findCandidates(
  { actors, questions }: CandidatePorts,
  themeKey: string | undefined
): Promise<Candidates> {
  const [specialists, team, open, ofTheme] = await Promise.all([
    themeKey === undefined ? [] : actors.specialistsOf(themeKey),
    actors.peopleOf('KMTeam'),
    questions.find({ states: openStates }),
    themeKey === undefined ? [] : questions.find({ themeKey, most: lookedAt }),
  ]);
  const load = (id: string): number =>
    open.filter(({ question }) => question.assignee?.personId === id).length;
  const weighed = (people: typeof specialists): readonly Candidate[] =>
    people.map((person) => ({ person, load: load(person.id) }));
  return {
    specialists: weighed(specialists),
    team: weighed(team),
    recent: ofTheme.flatMap(({ question }) =>
      question.assignee ? [question.assignee.personId] : question.formerAssignees.slice(-1)
    ),
  };
}
