import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { useVisits } from '../navigation/use-visits';
import { ViewFrame } from '../navigation/ViewFrame';
import { LazyPart } from '../states/LazyPart';
import { PeopleList } from './list/PeopleList';
import { PeopleProvider, type PeopleHost } from './people-context';
import { readPeoplePlace, type PeoplePlace } from './people-place';
import type { PeopleSettings } from './people-settings';
import { PeopleNav } from './PeopleNav';
import { PeopleStrip } from './strip/PeopleStrip';
import { useSurface } from './use-surface';

export interface PeopleAppProps {
  readonly host: PeopleHost;
  readonly settings: PeopleSettings;
}

/** What stands beside the list has titles of its level. */
const besideList = { level: 2 } as const;

/** People in one web part: each view has its address, and the browser's back button works. */
export function PeopleApp({ host, settings }: PeopleAppProps): React.ReactElement {
  const shared = useHubStyles();
  const isWhole = settings.layout === 'page';
  const { place, visit, frame, arrive } = useVisits({
    ...{ location: host.location, isWhole },
    ...{ read: readPeoplePlace, keyOf },
  });
  const surface = useSurface(host, isWhole, arrive);
  return (
    <PeopleProvider value={surface}>
      <div className={shared.root}>
        {isWhole ? (
          <>
            <PeopleNav current={place.view} />
            {place.view === 'list' && <LazyPart load={loadContactsToRate} props={besideList} />}
            <ViewFrame frame={frame}>
              <View place={place} visit={visit} settings={settings} />
            </ViewFrame>
          </>
        ) : (
          <PeopleStrip settings={settings} />
        )}
      </div>
    </PeopleProvider>
  );
}

function keyOf(place: PeoplePlace): string {
  const theme = 'themeKey' in place ? (place.themeKey ?? '') : '';
  return [place.view, 'id' in place ? place.id : theme].join(' ');
}

interface ViewProps {
  readonly place: PeoplePlace;
  readonly visit: number;
  readonly settings: PeopleSettings;
}

function View({ place, visit, settings }: ViewProps): React.ReactElement {
  const viewKey = keyOf(place);
  switch (place.view) {
    case 'list':
      return <PeopleList key={visit} settings={settings} />;
    case 'profile':
      return <LazyPart key={viewKey} load={loadProfile} props={{ personId: place.id }} />;
    case 'mine':
      return <LazyPart key={viewKey} load={loadMine} props={themeOf(place)} />;
    case 'about-me':
      return <LazyPart key={visit} load={loadAboutMe} props={{}} />;
    case 'confirm':
      return <LazyPart key={visit} load={loadConfirm} props={{}} />;
    case 'care':
      return <LazyPart key={visit} load={loadCare} props={{}} />;
    case 'map':
      return (
        <LazyPart
          key={viewKey}
          load={loadMap}
          props={{ ...themeOf(place), ...(place.shape ? { shape: place.shape } : {}) }}
        />
      );
    case 'coverage':
      return <LazyPart key={visit} load={loadCoverage} props={{}} />;
    case 'quiz':
      return <LazyPart key={viewKey} load={loadQuiz} props={themeOf(place)} />;
  }
}

function themeOf({ themeKey }: { readonly themeKey?: string }): { readonly themeKey?: string } {
  return themeKey === undefined ? {} : { themeKey };
}

// what a view needs comes when it is first opened: finding a person must not wait for the map
const loadContactsToRate = async () => {
  const { ContactsToRate } = await import(
    /* webpackChunkName: 'hub-people-contacts' */ './own/ContactsToRate'
  );
  return ContactsToRate;
};
const loadProfile = async () => {
  const { ProfilePage } = await import(
    /* webpackChunkName: 'hub-people-profile' */ './profile/ProfilePage'
  );
  return ProfilePage;
};
const loadMine = async () => {
  const { OwnProfilePage } = await import(
    /* webpackChunkName: 'hub-people-own' */ './own/OwnProfilePage'
  );
  return OwnProfilePage;
};
const loadAboutMe = async () => {
  const { AboutMePage } = await import(
    /* webpackChunkName: 'hub-people-about-me' */ './own/AboutMePage'
  );
  return AboutMePage;
};
const loadConfirm = async () => {
  const { ConfirmPage } = await import(
    /* webpackChunkName: 'hub-people-care' */ './care/ConfirmPage'
  );
  return ConfirmPage;
};
const loadCare = async () => {
  const { CarePage } = await import(/* webpackChunkName: 'hub-people-care' */ './care/CarePage');
  return CarePage;
};
const loadMap = async () => {
  const { MapPage } = await import(/* webpackChunkName: 'hub-people-map' */ './map/MapPage');
  return MapPage;
};
const loadCoverage = async () => {
  const { CoveragePage } = await import(
    /* webpackChunkName: 'hub-people-coverage' */ './gaps/CoveragePage'
  );
  return CoveragePage;
};
const loadQuiz = async () => {
  const { QuizPage } = await import(/* webpackChunkName: 'hub-people-quiz' */ './quiz/QuizPage');
  return QuizPage;
};
