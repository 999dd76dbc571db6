import * as React from 'react';
import { createSafeStorage } from '../../../../shared/adapters/browser/safe-storage';
import { checkChosenFile } from '../../../../shared/adapters/files/check-upload';
import {
  loadPracticesCatalogue,
  practicesTranslator,
} from '../../../../shared/i18n/practices-catalogue';
import { negotiateLocale } from '../../../../shared/kernel/locale';
import { browserLocation } from '../../../../shared/ui/navigation/page-location';
import { readPracticesSettings } from '../../../../shared/ui/practices/practices-settings';
import { PracticesApp } from '../../../../shared/ui/practices/PracticesApp';
import { everybody, THEME, wara } from '../../../unit/practices/practice-desk';
import { inMood, nameInAddress, readSampleVisit, showSample } from '../../sample-frame';
import { openOffice } from './sample-practices';

/**
 * The practices with a sample office in memory and without SharePoint around them. In the address
 * `:published` stands for a practice of the office in that state.
 */
const visit = readSampleVisit();

const peopleNamed = (words: string) =>
  everybody
    .filter((person) => person.name.toLowerCase().includes(words.toLowerCase()))
    .map(({ id, name: called, mission }) => ({
      personId: id,
      name: called,
      ...(mission ? { mission } : {}),
    }));

/** What the page is set to, where a visit wants it so. */
const presets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  empty: { themeKey: 'theme.counter-trafficking' },
  preset: { themeKey: THEME, countryKey: 'country.BOL', kind: 'goodPractice' },
};

async function show(): Promise<void> {
  const { name, formatTag, mood, layout } = visit;
  const me = everybody.find((person) => person.name.startsWith(name)) ?? wara;
  const office = await openOffice();
  // for tests that let something fail, or somebody else be faster
  Object.assign(window, { office });
  const ids: Readonly<Record<string, string>> = office.ids;
  nameInAddress((state) => (Object.hasOwn(ids, state) ? ids[state] : undefined));
  const catalogue = await loadPracticesCatalogue(negotiateLocale([formatTag]));
  const { desk } = office;
  const hub = await office.hubFor(me.id);
  showSample(
    visit,
    <PracticesApp
      host={{
        practices: inMood(await desk.as(me), mood),
        drafts: desk.memory.draftsOf(me.id),
        published: desk.memory.published,
        hub: mood === 'slow' ? { ...hub, search: inMood(hub.search, mood) } : hub,
        vocabulary: desk.ports.vocabulary,
        translator: practicesTranslator(catalogue, formatTag, { timeZone: 'America/Lima' }),
        me: { personId: me.id, name: me.name },
        myRoles: () => Promise.resolve(me.roles),
        storage: createSafeStorage(window),
        location: browserLocation(window),
        pageUrl: 'https://hub.example.org/Practices.aspx',
        findPeople: (words) => Promise.resolve(peopleNamed(words)),
        checkFile: checkChosenFile,
      }}
      settings={readPracticesSettings({ layout, ...presets[mood] })}
    />
  );
}

void show();
