import { keepSuccess } from '../../keep-success';
import type { PersonPractices } from './person-practices';

/**
 * The same, whose code is loaded when it is first used: a page that only searches does not carry it.
 * @param load is asked again after a failure
 */
export function createLazyPractices(load: () => Promise<PersonPractices>): PersonPractices {
  const loaded = keepSuccess(load);
  return {
    drafts: {
      list: async () => (await loaded()).drafts.list(),
      get: async (id) => (await loaded()).drafts.get(id),
      save: async (draft, version) => (await loaded()).drafts.save(draft, version),
      remove: async (id) => (await loaded()).drafts.remove(id),
      attach: async (id, name, body) => (await loaded()).drafts.attach(id, name, body),
      detach: async (id, name) => (await loaded()).drafts.detach(id, name),
    },
    published: { get: async (id) => (await loaded()).published.get(id) },
  };
}
