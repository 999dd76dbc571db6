import * as path from 'node:path';
import { serveSamples, type ServedSamples } from '../../../browser/serve-samples';

export type Gallery = ServedSamples;

/** Builds the pages of the tabs with samples and serves them. */
export function openGallery(): Promise<Gallery> {
  return serveSamples(path.join(__dirname, 'gallery.tsx'), { HUB_HOSTS: '[]' });
}
