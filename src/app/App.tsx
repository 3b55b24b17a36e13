import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { loadFacts } from '../atlas/loadFacts.ts';
import { loadSearchIndex } from '../atlas/loadSearchIndex.ts';
import { pageFrame } from '../domain/pageFrame.ts';
import type { PageSite } from '../domain/pageSite.ts';
import { About } from '../features/about/About.tsx';
import { SiteFoot } from '../features/about/SiteFoot.tsx';
import { AsOfBanner } from '../features/as-of/AsOfBanner.tsx';
import { AsOfControl } from '../features/as-of/AsOfControl.tsx';
import { AsOfDay } from '../features/as-of/AsOfDay.tsx';
import { CompareBar } from '../features/compare/CompareBar.tsx';
import { CompareToggle } from '../features/compare/CompareToggle.tsx';
import { QrCode } from '../features/factsheet/QrCode.tsx';
import { EmptyResult } from '../features/filter/EmptyResult.tsx';
import { FilterPanel } from '../features/filter/FilterPanel.tsx';
import { IndustryLinks } from '../features/industry/IndustryLinks.tsx';
import { Legend } from '../features/legend/Legend.tsx';
import { MapNotice } from '../features/notice/MapNotice.tsx';
import { UnknownPlaceNotice } from '../features/notice/UnknownPlaceNotice.tsx';
import { Profile } from '../features/profile/Profile.tsx';
import type { ProfileContentsProps } from '../features/profile/ProfileContents.tsx';
import { AtlasSearch } from '../features/search/AtlasSearch.tsx';
import { ToolBar } from '../features/tools/ToolBar.tsx';
import { UnitsOfPage } from '../features/units/UnitsOfPage.tsx';
import { ZoneList } from '../features/zone-list/ZoneList.tsx';
import { LanguageContext, useMessages } from '../i18n/LanguageContext.tsx';
import type { Messages } from '../i18n/messages.ts';
import { titledMessages } from '../i18n/titledMessages.ts';
import { MapStage } from '../map/MapStage.tsx';
import type { RunningMap } from '../map/startMap.ts';
import { connectUrl } from '../state/connectUrl.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import { keepCompare } from '../state/keptCompare.ts';
import { loadFactsWhenWanted } from '../state/loadFactsWhenWanted.ts';
import { loadFiguresWhenWanted } from '../state/loadFiguresWhenWanted.ts';
import { PageLinksContext } from '../state/PageLinks.tsx';
import { localIsoDate, TodayContext, useToday } from '../state/Today.tsx';
import { AtlasStoreContext, useAtlasStore, useAtlasStoreApi } from '../state/useAtlasStore.tsx';
import { Announcer } from './Announcer.tsx';
import { Comparison } from './Comparison.tsx';
import { DroppedFiles } from './DroppedFiles.tsx';
import { LanguageLink } from './LanguageLink.tsx';
import { LaterColour } from './LaterColour.tsx';
import { LaterDrawingLabels } from './LaterDrawingLabels.tsx';
import { LaterKeptData } from './LaterKeptData.tsx';
import { LaterOffline } from './LaterOffline.tsx';
import { LaterCitation, LaterTimeline } from './LaterParts.tsx';
import { LaterPlainMap } from './LaterPlainMap.tsx';
import { fetchProfileContents, LaterProfileContents } from './LaterProfile.tsx';
import { LaterSite } from './LaterSite.tsx';
import { LaterStudy } from './LaterStudy.tsx';
import { LaterUnitSwitch, LaterUnitsOnPaper } from './LaterUnits.tsx';
import { mapTextsOf } from './mapTextsOf.ts';
import { pageClasses } from './pageClasses.ts';
import { pageFilter } from './pageFilter.ts';
import type { PageIdentity } from './pageIdentity.ts';
import { readSiteAgain } from './readSiteAgain.ts';
import { LaterTool } from './tools/LaterTool.tsx';
import { WholeCityButton } from './WholeCityButton.tsx';

interface AppProps {
  readonly store: AtlasStore;
  readonly page: PageIdentity;
  /** The interface texts in the page's language. */
  readonly messages: Messages;
  /** The prerendered SVG map, taken over as it stands. */
  readonly picture: string;
  /** What the page was made with; the site's file, read anew, takes its place. */
  readonly site: PageSite;
  /** Given where the page shows a profile from the beginning; otherwise fetched when one is opened. */
  readonly ProfileContents?: ComponentType<ProfileContentsProps>;
  /** What the page itself is about, where that is no place: stands in the profile's place. */
  readonly children?: ReactNode;
}

/** The atlas page: contents, map, profile. The same markup is prerendered and then brought to life. */
export function App({
  store,
  page,
  messages,
  picture,
  site,
  ProfileContents = LaterProfileContents,
  children,
}: AppProps) {
  const { language } = page;
  const [root, setRoot] = useState(page.root);
  const [today, setToday] = useState(page.builtOn);
  const [shownSite, setShownSite] = useState(site);
  const named = useMemo(() => titledMessages(messages, shownSite.title), [messages, shownSite.title]);
  const links = useMemo(() => ({ language, root }), [language, root]);
  const running = useRef<RunningMap | null>(null);
  const requestFacts = useCallback(() => void store.getState().requestFacts(loadFacts), [store]);

  // First: the next one may change the address that the site's folder is found by.
  useEffect(() => readSiteAgain(store, page, site, setShownSite), [store, page, site]);

  useEffect(() => {
    const absolute = new URL(page.root, window.location.href).pathname;
    setRoot(absolute);
    setToday(localIsoDate(new Date()));
    const homeUrl = `${absolute}${language}/`;
    const filter = pageFilter(store.getState().facets, page);
    const stop = connectUrl(store, window, { language, place: page.place, homeUrl, filter }, (camera) =>
      running.current?.map.jumpTo(camera),
    );
    const stopKeeping = keepCompare(store, () => window.localStorage);
    performance.mark('atlas:shell');
    return () => {
      stopKeeping();
      stop();
    };
  }, [store, page, language]);

  useEffect(() => loadFactsWhenWanted(store, loadFacts), [store]);
  useEffect(
    () => loadFiguresWhenWanted(store, async () => (await import('../domain/placeFigures.ts')).placeFigures),
    [store],
  );

  return (
    <LanguageContext value={named}>
      <PageLinksContext value={links}>
        <TodayContext value={today}>
          <AtlasStoreContext value={store}>
            <UnitsOfPage>
              <AtlasPage
                page={page}
                root={root}
                picture={picture}
                site={shownSite}
                ProfileContents={ProfileContents}
                running={running}
                onRetryFacts={requestFacts}
              >
                {children}
              </AtlasPage>
            </UnitsOfPage>
          </AtlasStoreContext>
        </TodayContext>
      </PageLinksContext>
    </LanguageContext>
  );
}

interface AtlasPageProps {
  readonly page: PageIdentity;
  readonly root: string;
  readonly picture: string;
  readonly site: PageSite;
  readonly ProfileContents: ComponentType<ProfileContentsProps>;
  readonly running: { current: RunningMap | null };
  readonly onRetryFacts: () => void;
  readonly children: ReactNode;
}

function AtlasPage({
  page,
  root,
  picture,
  site,
  ProfileContents,
  running,
  onRetryFacts,
  children,
}: AtlasPageProps) {
  const messages = useMessages();
  const [attempt, setAttempt] = useState(0);
  const atlas = useAtlasStore((state) => state.atlas);
  const compareOpen = useAtlasStore((state) => state.compareOpen);
  const selectedPlace = useAtlasStore((state) => state.selectedPlace);
  const hasProfile = selectedPlace !== null || page.industry !== undefined;
  const openTool = useAtlasStore((state) => state.openTool);
  const hasFacts = useAtlasStore((state) => state.facts !== null);
  const today = useToday();
  const bbox = useMemo(() => pageFrame(atlas, page.place), [atlas, page.place]);
  const texts = useMemo(() => mapTextsOf(messages), [messages]);
  const api = useAtlasStoreApi();
  const retry = () => {
    const { mapStatus } = api.getState();
    // A browser need not ask again for a script that it could not get; the address keeps the view.
    if (mapStatus.kind === 'failed' && mapStatus.reason === 'script') window.location.reload();
    else setAttempt((count) => count + 1);
  };
  useEffect(() => {
    // Only a head start: a profile that is opened asks again and waits for it.
    if (hasFacts) fetchProfileContents().catch(() => {});
  }, [hasFacts]);
  return (
    <div className={pageClasses(hasProfile, openTool)}>
      <a className="skip-link" href="#zones">
        {messages.site.skipToList}
      </a>
      <header className="masthead">
        <div>
          <h1>{messages.site.title}</h1>
          <p>{messages.site.subtitle}</p>
        </div>
        <div className="masthead-side">
          <LanguageLink page={page} root={root} />
          <LaterUnitSwitch />
          <LaterUnitsOnPaper />
        </div>
      </header>
      <div className="contents">
        <UnknownPlaceNotice />
        <AtlasSearch loadIndex={loadSearchIndex} />
        <FilterPanel>
          <AsOfControl />
        </FilterPanel>
        <AsOfBanner />
        <CompareBar />
        <EmptyResult />
        <IndustryLinks page={page} />
        <ZoneList />
        <footer className="colophon">
          <About />
          <SiteFoot site={site} />
          <LaterSite part="problems" />
        </footer>
      </div>
      <main className="map-area" aria-label={messages.map.label}>
        <MapStage
          language={page.language}
          texts={texts}
          place={page.place}
          bbox={bbox}
          picture={picture}
          attempt={attempt}
          onMap={(map) => {
            running.current = map;
          }}
        />
        <div className="map-furniture">
          <Legend />
          <ToolBar />
          {/* Last: it comes when the map is ready, and nothing may move then. */}
          <WholeCityButton running={running} />
          <LaterSite part="layers" />
        </div>
        <LaterColour />
        <p className="map-credits">
          {site.reviewNumber !== '' && <strong>{`${messages.map.reviewNumber(site.reviewNumber)} `}</strong>}
          {messages.map.schematic} {messages.map.borders} · {messages.map.sea}
          <LaterSite part="credits" />
        </p>
        <MapNotice onRetry={retry} />
        <LaterPlainMap />
        {selectedPlace !== null && <QrCode place={selectedPlace} siteAddress={site.address} />}
      </main>
      <LaterTool running={running} reviewNumber={site.reviewNumber} />
      <DroppedFiles />
      <LaterKeptData />
      <LaterOffline root={root} />
      <LaterDrawingLabels />
      <LaterStudy />
      <AsOfDay>
        <Profile
          Contents={ProfileContents}
          onRetryFacts={onRetryFacts}
          headTools={(place) => <CompareToggle place={place} />}
        >
          {({ facts, place }) => (
            <>
              <LaterTimeline atlas={facts} place={place.id} />
              <LaterCitation atlas={facts} place={place} site={site} accessed={today} />
            </>
          )}
        </Profile>
      </AsOfDay>
      {children}
      {compareOpen && <Comparison />}
      <Announcer />
    </div>
  );
}
