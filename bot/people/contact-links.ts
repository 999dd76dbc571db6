import type { ContactLinks } from '../../shared/domain/people';
import type { HubLinks } from '../conversation/hub-links';

/** Addresses that open a chat in Teams or a mail, with the message in its box. */
export function createContactLinks({ chat }: Pick<HubLinks, 'chat'>): ContactLinks {
  return {
    link(channel, { mail }, { subject, text }) {
      if (channel === 'chat') return chat(mail, text);
      // a mail address knows percent signs alone, and lines end as mails want them (RFC 6068)
      const part = (words: string): string =>
        encodeURIComponent(words.replace(/\r\n|\r|\n/g, '\r\n'));
      const to = encodeURIComponent(mail).replace(/%40/g, '@');
      return `mailto:${to}?subject=${part(subject)}&body=${part(text)}`;
    },
  };
}
