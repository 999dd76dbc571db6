import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { placeLinks } from '../navigation/place-links';
import { useVisits } from '../navigation/use-visits';
import { ViewFrame } from '../navigation/ViewFrame';
import { LazyPart } from '../states/LazyPart';
import { CompactList } from './list/CompactList';
import { PracticeList } from './list/PracticeList';
import { readPracticePlace, writePracticePlace, type PracticePlace } from './practice-place';
import { PracticesProvider, type PracticesHost, type PracticesSurface } from './practices-context';
import { PracticesNav } from './PracticesNav';
import type { PracticesSettings } from './practices-settings';

export interface PracticesAppProps {
  readonly host: PracticesHost;
  readonly settings: PracticesSettings;
}

/** Good practices in one web part: each view has its address, and the browser's back button works. */
export function PracticesApp({ host, settings }: PracticesAppProps): React.ReactElement {
  const shared = useHubStyles();
  const isWhole = settings.layout === 'page';
  const { place, visit, frame, arrive } = useVisits({
    ...{ location: host.location, isWhole },
    ...{ read: readPracticePlace, keyOf },
  });
  const surface = React.useMemo((): PracticesSurface => {
    const { location, pageUrl } = host;
    return {
      ...host,
      ...placeLinks({ location, pageUrl, isWhole, write: writePracticePlace, arrive }),
    };
  }, [host, isWhole, arrive]);
  return (
    <PracticesProvider value={surface}>
      <div className={shared.root}>
        {isWhole ? (
          <>
            <PracticesNav current={place.view} />
            <ViewFrame frame={frame}>
              <View place={place} visit={visit} settings={settings} />
            </ViewFrame>
          </>
        ) : (
          <CompactList settings={settings} />
        )}
      </div>
    </PracticesProvider>
  );
}

function keyOf(place: PracticePlace): string {
  return `${place.view} ${'id' in place ? place.id : ''}`;
}

interface ViewProps {
  readonly place: PracticePlace;
  readonly visit: number;
  readonly settings: PracticesSettings;
}

function View({ place, visit, settings }: ViewProps): React.ReactElement {
  // one practice has several views: each is a part of its own
  const viewKey = keyOf(place);
  switch (place.view) {
    case 'list':
      return <PracticeList key={visit} settings={settings} />;
    case 'practice':
      return <LazyPart key={viewKey} load={loadPage} props={{ practiceId: place.id }} />;
    case 'new':
      return (
        <LazyPart
          key={visit}
          load={loadNew}
          props={place.adaptsId === undefined ? {} : { adaptsId: place.adaptsId }}
        />
      );
    case 'draft':
      return (
        <LazyPart
          key={viewKey}
          load={loadForm}
          props={{ draftId: place.id, ...(place.step === undefined ? {} : { step: place.step }) }}
        />
      );
    case 'review':
      return <LazyPart key={viewKey} load={loadReview} props={{ practiceId: place.id }} />;
    case 'mine':
      return <LazyPart key={visit} load={loadMine} props={{}} />;
    case 'queue':
      return <LazyPart key={visit} load={loadQueue} props={{}} />;
    case 'gaps':
      return <LazyPart key="gaps" load={loadGaps} props={{}} />;
  }
}

// what a view needs comes when it is first opened: reading a list must not wait for the form
const loadPage = async () => {
  const { PracticePage } = await import(
    /* webpackChunkName: 'hub-practice-page' */ './page/PracticePage'
  );
  return PracticePage;
};
const loadNew = async () => {
  const { NewPractice } = await import(
    /* webpackChunkName: 'hub-practice-form' */ './form/NewPractice'
  );
  return NewPractice;
};
const loadForm = async () => {
  const { PracticeForm } = await import(
    /* webpackChunkName: 'hub-practice-form' */ './form/PracticeForm'
  );
  return PracticeForm;
};
const loadReview = async () => {
  const { ReviewPage } = await import(
    /* webpackChunkName: 'hub-practice-review' */ './review/ReviewPage'
  );
  return ReviewPage;
};
const loadMine = async () => {
  const { MyWork } = await import(/* webpackChunkName: 'hub-practice-work' */ './work/MyWork');
  return MyWork;
};
const loadQueue = async () => {
  const { PracticeQueue } = await import(
    /* webpackChunkName: 'hub-practice-work' */ './work/PracticeQueue'
  );
  return PracticeQueue;
};
const loadGaps = async () => {
  const { GapsPage } = await import(/* webpackChunkName: 'hub-practice-gaps' */ './gaps/GapsPage');
  return GapsPage;
};
