import * as path from 'node:path';
import { serveSamples, type ServedSamples } from '../../../browser/serve-samples';

export type PracticePages = ServedSamples;

/** Builds the practices with a sample office and serves them. */
export function openPages(): Promise<PracticePages> {
  return serveSamples(path.join(__dirname, 'pages.tsx'));
}
