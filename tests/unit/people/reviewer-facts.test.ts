import { reviewerFacts, type Profile } from '../../../shared/domain/people';
import { Organisation } from './organisation';
import { ana, jo, martinez, profileOf } from './people-desk';

const facts = async (profiles: readonly Profile[], ids: readonly string[]) =>
  reviewerFacts(await new Organisation({ profiles }).source.current(), ids);

const portuguese = [{ tag: 'pt', level: 'native' }] as const;

describe('what weighs when reviewers are proposed', () => {
  test('is what people have told: a gender only where it was volunteered', async () => {
    const found = await facts(
      [profileOf(jo, { gender: 'woman', languages: portuguese }), profileOf(ana)],
      [jo.id, ana.id]
    );
    expect(found.get(jo.id)).toEqual({ gender: 'woman', languages: portuguese });
    expect(found.get(ana.id)).toEqual({ languages: [{ tag: 'es', level: 'good' }] });
  });

  test('leaves out languages that somebody hides', async () => {
    const profile = profileOf(jo, { languages: portuguese, hidden: ['languages'] });
    expect((await facts([profile], [jo.id])).get(jo.id)).toEqual({ languages: [] });
  });

  test('says who cannot be asked now, until the day that she has named', async () => {
    const away = { availability: { kind: 'notUntil', until: '2999-01-01' } } as const;
    const back = { availability: { kind: 'notUntil', until: '2020-01-01' } } as const;
    const found = await facts([profileOf(jo, away), profileOf(ana, back)], [jo.id, ana.id]);
    expect([jo, ana].map(({ id }) => found.get(id)?.isAway)).toEqual([true, undefined]);
  });

  test('holds whatever the case of an id, and nobody who is not there', async () => {
    const upper = martinez.id.toUpperCase();
    expect([...(await facts([], [upper, 'nobody'])).keys()]).toEqual([upper]);
  });
});
