import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Core } from '../core/core';
import { lastingMeta } from '../core/schema';

/** Whom a ticket lets read which file, until when. */
export interface DownloadTicket {
  uniqueId: string;
  objectId: string;
  /** Milliseconds since 1970. */
  until: number;
}

const sign = (core: Core, payload: string): Buffer => {
  const key = lastingMeta(core.database, 'download-key', () => randomBytes(32).toString('hex'));
  return createHmac('sha256', key).update(payload).digest();
};

/** A text that stands for the ticket and cannot be changed: nothing is kept for it. */
export function writeTicket(core: Core, ticket: DownloadTicket): string {
  const payload = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${payload}.${sign(core, payload).toString('base64url')}`;
}

/** The ticket behind a text; undefined when it is none, or its time is over. */
export function readTicket(core: Core, text: string): DownloadTicket | undefined {
  const [payload = '', signature = ''] = text.split('.');
  const given = Buffer.from(signature, 'base64url');
  const wanted = sign(core, payload);
  if (given.byteLength !== wanted.byteLength || !timingSafeEqual(given, wanted)) return undefined;
  const ticket = JSON.parse(Buffer.from(payload, 'base64url').toString()) as DownloadTicket;
  return ticket.until > core.clock.now() ? ticket : undefined;
}
