import {
  reactToQuestions,
  runClocks,
  type QuestionNotifier,
  type QuestionPorts,
} from '../../shared/domain/questions';
import type { Job } from '../jobs';

const secondMs = 1000;
const minuteMs = 60 * secondMs;

export interface QuestionJobSettings {
  readonly ports: QuestionPorts;
  /** Takes the messages over; the deliveries'. */
  readonly notifier: QuestionNotifier;
}

/** What the service does for questions by the clock. */
export function createQuestionJobs({ ports, notifier }: QuestionJobSettings): readonly Job[] {
  return [
    {
      // Somebody waits for each of these messages.
      ...{ name: 'questions-reactions', every: 2 * secondMs },
      async run(signal) {
        await reactToQuestions({ ...ports, notifier }, signal);
      },
    },
    {
      ...{ name: 'questions-clocks', every: 10 * minuteMs },
      async run(signal) {
        await runClocks(ports, signal);
      },
    },
  ];
}
