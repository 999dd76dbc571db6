import * as React from 'react';
import { createSafeStorage } from '../../../../shared/adapters/browser/safe-storage';
import type { MemoryPerson } from '../../../../shared/adapters/memory/memory-people';
import { loadPeopleCatalogue, peopleTranslator } from '../../../../shared/i18n/people-catalogue';
import { negotiateLocale } from '../../../../shared/kernel/locale';
import { browserLocation } from '../../../../shared/ui/navigation/page-location';
import { MapApp } from '../../../../shared/ui/people/map/MapApp';
import type { PeopleHost } from '../../../../shared/ui/people/people-context';
import { readPeopleSettings } from '../../../../shared/ui/people/people-settings';
import { PeopleApp } from '../../../../shared/ui/people/PeopleApp';
import { ana, LABOUR, vocabulary, type PeopleDesk } from '../../../unit/people/people-desk';
import { inMood, nameInAddress, readSampleVisit, showSample } from '../../sample-frame';
import { hubOf } from './hub-of';
import { openSample, staff } from './sample-people';

/**
 * The people with a sample organisation in memory and without SharePoint around them. In the address
 * `:Ana` stands for the id of a person, and the layout is `page`, `strip`, or `map` for the map alone.
 */
const visit = readSampleVisit();

const named = (beginning: string): MemoryPerson =>
  staff.find((person) => person.name.startsWith(beginning)) ?? ana;

async function hostOf(desk: PeopleDesk, me: MemoryPerson): Promise<PeopleHost> {
  const { formatTag, mood } = visit;
  const catalogue = await loadPeopleCatalogue(negotiateLocale([formatTag]));
  return {
    people: inMood(await desk.as(me), mood),
    hub: await hubOf(me),
    vocabulary,
    translator: peopleTranslator(catalogue, formatTag, { timeZone: 'America/Lima' }),
    me: { personId: me.id, name: me.name },
    myRoles: () => Promise.resolve(me.roles),
    storage: createSafeStorage(window),
    location: browserLocation(window),
    pageUrl: 'https://hub.example.org/People.aspx',
    themePage: (themeKey) => `https://hub.example.org/${themeKey}.aspx`,
    searchPage: (words) => `https://hub.example.org/Search.aspx?q=${encodeURIComponent(words)}`,
    askPage: () => Promise.resolve('https://teams.example.org/ask'),
  };
}

async function show(): Promise<void> {
  const { name, layout } = visit;
  const desk = openSample();
  // for tests that let something fail, or somebody else be faster
  Object.assign(window, { desk });
  nameInAddress((beginning) => named(beginning).id);
  const host = await hostOf(desk, named(name));
  const preset = layout === 'strip' ? { themeKey: LABOUR } : {};
  showSample(
    visit,
    layout === 'map' ? (
      <MapApp host={host} themeKey={LABOUR} />
    ) : (
      <PeopleApp host={host} settings={readPeopleSettings({ layout, ...preset })} />
    )
  );
}

void show();
