import { hubPages } from '../../../shared/adapters/sharepoint/schema/pages';
import { themes } from '../../../shared/adapters/sharepoint/schema/terms';
import { readPracticesSettings } from '../../../shared/ui/practices/practices-settings';

const settingsOf = (fileName: RegExp) =>
  hubPages(themes.terms)
    .filter((page) => fileName.test(page.fileName))
    .flatMap(({ webParts }) => webParts)
    .filter(({ name }) => name === 'goodPractices')
    .map(({ properties }) => readPracticesSettings(properties ?? {}));

test('a page of a theme shows the newest few practices of that theme, not the whole feature', () => {
  const settings = settingsOf(/^Theme-/);
  expect(settings.length).toBeGreaterThan(10);
  for (const one of settings) expect(one).toMatchObject({ layout: 'list', count: 3 });
  expect(new Set(settings.map(({ themeKey }) => themeKey)).size).toBe(settings.length);
});

test('the page of practices shows all of it', () => {
  expect(settingsOf(/^Practices/)).toEqual([{ layout: 'page', count: 10 }]);
});
