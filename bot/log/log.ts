import pino from 'pino';
import { isHubError } from '../../shared/kernel/errors';

/** What a line of the log may hold: words of ours, numbers and codes; never a person, an address or a text of hers. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The service's log, for whoever runs it. */
export interface Log {
  /** @param event stable, such as `turn.done` */
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** A failure with the code that the person may name to support. @param error its message is ours only where it is a HubError */
  failure(event: string, error: unknown, fields?: LogFields): void;
}

export interface LogSettings {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where lines go; standard output unless told. */
  readonly write?: (line: string) => void;
}

/** One JSON object a line. */
export function createLog({ level, write }: LogSettings): Log {
  const logger = write
    ? pino(options(level), { write: (line: string) => write(line) })
    : pino(options(level));
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    failure(event, error, fields) {
      logger.error({ ...fields, ...failureFields(error) }, event);
    },
  };
}

function options(level: LogSettings['level']): pino.LoggerOptions {
  return {
    level,
    // neither the machine's name nor a process number helps whoever reads it
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
}

/** A stranger's error may quote what a person wrote, so that only its name and place are kept. */
function failureFields(error: unknown): LogFields {
  if (isHubError(error)) {
    return { code: error.code, supportCode: error.supportCode, what: error.message };
  }
  if (!(error instanceof Error)) return { what: typeof error };
  return { what: error.name, at: placeOf(error) };
}

function placeOf({ stack }: Error): string | undefined {
  return stack
    ?.split('\n')
    .find((line) => /^\s+at .*\((?!node:).*\)|^\s+at (?!node:)/.test(line))
    ?.trim()
    .replace(/\(?(?:file:\/\/)?\/.*\/(?=[^/]+\/[^/]+:\d+:\d+\)?$)/, '(');
}
