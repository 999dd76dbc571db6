import type { Core } from '../core/core';
import { CoreError } from '../core/core-error';
import { MAILBOX_STATES } from '../core/mail/mailboxes';
import { number, text, type AdminRoute } from './read-body';

/** What an administrator of the tenant may do to mailboxes, and see of what left them. */
export function mailRoutes(core: Core): Readonly<Record<string, AdminRoute>> {
  return {
    /** Makes somebody's mailbox full, takes it away, or puts it right again. */
    'PUT /mailboxes': (body) => {
      const person = core.people.byMail(text(body, 'person'));
      if (!person)
        throw new CoreError('user-not-found', `Nobody has the address '${text(body, 'person')}'.`);
      const asked = text(body, 'state');
      const state = MAILBOX_STATES.find((known) => known === asked);
      if (!state)
        throw new CoreError('value-invalid', `'state' must be ${MAILBOX_STATES.join(', ')}.`);
      core.mail.mailboxes.setState(person.objectId, state);
      return undefined;
    },
    /** How long a message is on its way after the service has accepted it. */
    'PUT /mail': (body) => {
      core.mail.setLag(number(body, 'lagMs'));
      return undefined;
    },
    /** What went to addresses of other organisations. */
    'GET /mail/outside': () => core.mail.outside(),
  };
}
