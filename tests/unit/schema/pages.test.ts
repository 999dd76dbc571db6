import { hubPages } from '../../../shared/adapters/sharepoint/schema/pages';
import { themes } from '../../../shared/adapters/sharepoint/schema/terms';
import type { WebPartName } from '../../../shared/adapters/sharepoint/schema/web-part-ids';
import { readPeopleSettings } from '../../../shared/ui/people/people-settings';
import { readPracticesSettings } from '../../../shared/ui/practices/practices-settings';

const propertiesOf = (fileName: RegExp, webPart: WebPartName) =>
  hubPages(themes.terms)
    .filter((page) => fileName.test(page.fileName))
    .flatMap(({ webParts }) => webParts)
    .filter(({ name }) => name === webPart)
    .map(({ properties }) => properties ?? {});

const settingsOf = (fileName: RegExp) =>
  propertiesOf(fileName, 'goodPractices').map(readPracticesSettings);

test('a page of a theme shows the newest few practices of that theme, not the whole feature', () => {
  const settings = settingsOf(/^Theme-/);
  expect(settings.length).toBeGreaterThan(10);
  for (const one of settings) expect(one).toMatchObject({ layout: 'list', count: 3 });
  expect(new Set(settings.map(({ themeKey }) => themeKey)).size).toBe(settings.length);
});

test('the page of practices shows all of it', () => {
  expect(settingsOf(/^Practices/)).toEqual([{ layout: 'page', count: 10 }]);
});

test('a page of a theme shows three of its people, and the page of people all of them', () => {
  const strips = propertiesOf(/^Theme-/, 'people').map(readPeopleSettings);
  expect(strips.length).toBeGreaterThan(10);
  for (const one of strips) expect(one).toMatchObject({ layout: 'strip', count: 3 });
  expect(new Set(strips.map(({ themeKey }) => themeKey)).size).toBe(strips.length);
  expect(propertiesOf(/^People/, 'people').map(readPeopleSettings)).toEqual([
    { layout: 'page', count: 20 },
  ]);
});
