import { fold } from '../../kernel/text/fold';
import { inSlices, type Steps } from '../../kernel/turns';
import type { Evidence } from './evidence';
import type { Person } from './person';

/** Finds the person whom a source of evidence means. */
export type Identify = (who: Evidence['who']) => string | undefined;

/** Comparing a name takes a while. */
const slice = 200;

/**
 * By account or address for certain; by name only where one person alone bears it, because a wrong
 * person is worse than none.
 * @param people who counts: no programs, no guests that are not listed
 * @param sameAs of a second account, the one that stands for both: two accounts of one person are no
 *   namesakes
 */
export function* identifyAmong(
  people: Iterable<Person>,
  sameAs: ReadonlyMap<string, string>
): Steps<Identify> {
  const ids = new Set<string>();
  const byMail = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  yield* inSlices(people, slice, ({ id, mail, name, isActive }) => {
    const meant = sameAs.get(id) ?? id;
    ids.add(id);
    const address = mail.toLowerCase();
    // Who came back has a new account, and the address of the closed one.
    if (address !== '' && (isActive || !byMail.has(address))) byMail.set(address, meant);
    const spelled = comparable(name);
    const namesakes = byName.get(spelled);
    if (namesakes) namesakes.add(meant);
    else byName.set(spelled, new Set([meant]));
  });
  return (who) => {
    if ('personId' in who) {
      const id = who.personId.toLowerCase();
      return ids.has(id) ? (sameAs.get(id) ?? id) : undefined;
    }
    if ('mail' in who) return byMail.get(who.mail.trim().toLowerCase());
    const [only, ...others] = byName.get(comparable(inOrder(who.name))) ?? [];
    return others.length === 0 ? only : undefined;
  };
}

/** “Villalba Ríos, Marta” as the directory writes it. */
function inOrder(name: string): string {
  const [family = '', given, ...more] = name.split(',');
  return given === undefined || more.length > 0 ? name : `${given} ${family}`;
}

/** A name as it is compared: accents, case and spaces apart. */
export function comparable(name: string): string {
  return fold(name).trim().replace(/\s+/g, ' ');
}
