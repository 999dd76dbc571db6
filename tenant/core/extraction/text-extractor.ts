import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MOST_TEXT } from '../text-extraction';
import type { ExtractionJob } from './extract-worker';

/** Larger files are not read. */
export const MOST_EXTRACTED_BYTES = 64 * 1024 * 1024;
/** What one document may take before its reader is ended. */
const MOST_MILLISECONDS = 10_000;
const MOST_HEAP_MB = 256;

/**
 * Reads the text of documents in a thread of its own: what a document may do there (endless loops,
 * exhausted memory) ends that thread and nothing else.
 */
export function createTextExtractor() {
  let worker: Worker | undefined;

  const start = (): Worker => {
    const started = new Worker(join(__dirname, 'extract-worker.ts'), {
      // the thread reads TypeScript by itself, whatever the program was started with
      execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href],
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
      stderr: true,
      stdout: true,
    });
    started.unref();
    return started;
  };

  const end = (): void => {
    void worker?.terminate();
    worker = undefined;
  };

  return {
    /** @returns empty when nothing could be read; never rejects */
    async extract(fileType: string, content: Uint8Array): Promise<string> {
      const reader = (worker ??= start());
      const job: ExtractionJob = { fileType, content, most: MOST_TEXT };
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), MOST_MILLISECONDS);
      try {
        const answer = once(reader, 'message', { signal: limit.signal });
        const broken = once(reader, 'exit', { signal: limit.signal });
        reader.postMessage(job);
        const [text] = (await Promise.race([answer, broken])) as unknown[];
        if (typeof text === 'string') return text;
        // it ended by itself, out of memory
        end();
        return '';
      } catch (error) {
        // its time was up, or it broke: `once` rejects for both
        if (!(error instanceof Error)) throw error;
        end();
        return '';
      } finally {
        clearTimeout(timer);
        limit.abort();
      }
    },
    close: end,
  };
}

export type TextExtractor = ReturnType<typeof createTextExtractor>;
