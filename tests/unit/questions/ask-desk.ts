import {
  createMemoryActors,
  createMemoryPeople,
  type MemoryPerson,
} from '../../../shared/adapters/memory/memory-people';
import {
  createMemoryAskers,
  createMemoryKnownAnswers,
  createMemoryQuestions,
  plainWorkingDays,
} from '../../../shared/adapters/memory/memory-questions';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import {
  createQuestions,
  reactToQuestions,
  runClocks,
  type AskInput,
  type KnownAnswer,
  type QuestionNotification,
  type QuestionPorts,
  type Questions,
  type QuestionView,
} from '../../../shared/domain/questions';
import type { Locale } from '../../../shared/kernel/locale';
import type { Role } from '../../../shared/kernel/policy';
import type { Problem, Result } from '../../../shared/kernel/result';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';

let made = 0;
/** Built once: it is the same for every desk. */
const vocabulary = createMemoryVocabulary(seededConcepts());

/** Somebody of the organisation; staff of the office in Peru unless told. */
export function colleague(
  name: string,
  roles: readonly Role[] = [],
  more: Partial<MemoryPerson> = {}
): MemoryPerson {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    name,
    mail: `${name.toLowerCase().replace(/ /g, '.')}@hub-oim.example`,
    post: 'Asistente',
    mission: 'Misión en Perú',
    countryKey: 'country.PER',
    languages: ['es'],
    isGuest: false,
    isActive: true,
    roles: ['Reader', ...roles],
    ...more,
  };
}

export const RETURN = 'theme.return-reintegration';

/** Who asks, who answers for return, and the KM team. */
export const zulema = colleague('Zulema Huarcaya', ['Contributor']);
export const nuria = colleague('Nuria Etchepare', ['RTS'], {
  themes: [RETURN],
  countryKey: 'country.ARG',
});
export const caetano = colleague('Caetano Falcão', ['RTS'], {
  themes: [RETURN],
  countryKey: 'country.BRA',
  languages: ['pt', 'es'],
});
export const other = colleague('Hernán Olazábal', ['RTS'], { themes: ['theme.regularization'] });
export const harriet = colleague('Harriet Colebrook', ['KMTeam'], { languages: ['en', 'es'] });
export const visitor = colleague('Visita Externa', [], { roles: ['Guest'], isGuest: true });

/** The desk where questions are asked, in memory, with a clock that stands where it is put. */
export interface AskDesk {
  readonly ports: QuestionPorts;
  as(person: MemoryPerson, locale?: Locale): Promise<Questions>;
  /** A question past the known answers, as it stands for its asker. */
  ask(person: MemoryPerson, more?: Partial<AskInput>): Promise<QuestionView>;
  setTime(moment: string): void;
  /** Runs reactions, and gives what people are told by them. */
  react(): Promise<readonly QuestionNotification[]>;
  tick(): ReturnType<typeof runClocks>;
}

export interface DeskSettings {
  readonly people?: readonly MemoryPerson[];
  readonly known?: readonly Omit<KnownAnswer, 'version'>[];
  readonly ports?: Partial<QuestionPorts>;
}

/** Opens the desk on a Tuesday morning. */
export function openDesk(settings: DeskSettings = {}): AskDesk {
  const people = settings.people ?? [zulema, nuria, caetano, other, harriet, visitor];
  let now = '2026-11-24T13:00:00.000Z';
  let seed = 1;
  const actors = createMemoryActors(people);
  const ports: QuestionPorts = {
    questions: createMemoryQuestions(),
    askers: createMemoryAskers(),
    knownAnswers: createMemoryKnownAnswers(settings.known),
    vocabulary,
    people: createMemoryPeople(people),
    actors,
    workingDays: plainWorkingDays,
    clock: { now: () => new Date(now) },
    random: () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    },
    ...settings.ports,
  };
  const questionsOf = createQuestions(ports);
  const as = async (person: MemoryPerson, locale?: Locale): Promise<Questions> => {
    const actor = await actors.actorOf(person.id);
    if (!actor) throw new Error('nobody');
    return questionsOf(locale ? { ...actor, locale } : actor);
  };
  return {
    ports,
    as,
    async ask(person, more = {}) {
      const asked = await (
        await as(person)
      ).ask({
        ...{ text: '¿Cómo se pide el retorno voluntario de una familia?', locale: 'es' },
        ...{ urgency: 'normal', privacy: 'hidden', direct: true },
        ...more,
      });
      return got(asked).question;
    },
    setTime(moment) {
      now = new Date(moment).toISOString();
    },
    async react() {
      const told: QuestionNotification[] = [];
      await reactToQuestions({
        ...ports,
        notifier: {
          notify(requests) {
            told.push(...requests);
            return Promise.resolve();
          },
        },
      });
      return told;
    },
    tick: () => runClocks(ports),
  };
}

/** The value of a success; a test that meets a problem fails with its code. */
export function got<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Whoever of these the question was given to. */
export function expertOf(
  question: QuestionView,
  people: readonly MemoryPerson[] = [nuria, caetano]
): MemoryPerson {
  const found = people.find(({ id }) => id === question.assignee?.personId);
  if (!found) throw new Error('nobody has it');
  return found;
}
