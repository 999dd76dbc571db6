import { createCommunityNotices } from '../../../bot/communities';
import { communityProblemCodes, communityTemplates } from '../../../shared/domain/communities';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import { locales, type Locale } from '../../../shared/kernel/locale';

const translatorFor = (locale: Locale) => teamsTranslator(allTeamsCatalogues[locale], locale);

describe.each([...locales])('communities in %s', (locale) => {
  test('have words for every problem', () => {
    const { problems } = allTeamsCatalogues[locale].communities;
    expect(Object.keys(problems).sort()).toEqual(
      communityProblemCodes.map((code) => code.slice('communities.'.length)).sort()
    );
    for (const words of Object.values(problems)) expect(words.trim()).not.toBe('');
  });

  test.each([...communityTemplates])(
    'say %s with why it comes, and where it leads',
    async (template) => {
      const notices = createCommunityNotices({ translatorFor });
      const kind = template.includes('digest') ? 'moderation-digest' : 'community-proposal';
      const link = 'https://hub.example/communities/a';
      const content = await notices.render({
        ...{ kind, template, link, locale, personId: 'p', channel: 'teams' },
        values: {
          ...{ nameEs: 'Trata', namePt: 'Tráfico', nameEn: 'Trafficking', proposal: 'merge' },
          ...{ month: '2026-10', reported: 1, unanswered: 3, linkDocument: 0 },
        },
      });
      const name = { es: 'Trata', pt: 'Tráfico', en: 'Trafficking' }[locale];
      expect(content.title).toContain(name);
      expect(content.why).not.toBe('');
      const actions = content.card?.['actions'] as readonly { title: string; url: string }[];
      expect(actions).toEqual([expect.objectContaining({ url: link })]);
      expect(actions[0]?.title.length).toBeLessThanOrEqual(20);
      expect(content.card?.['fallbackText']).toContain(name);
    }
  );
});
