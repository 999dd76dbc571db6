import * as path from 'node:path';
import { serveSamples, type ServedSamples } from '../../../browser/serve-samples';

export type PeoplePages = ServedSamples;

/** Builds the people with a sample organisation and serves them. */
export function openPages(): Promise<PeoplePages> {
  return serveSamples(path.join(__dirname, 'pages.tsx'));
}
