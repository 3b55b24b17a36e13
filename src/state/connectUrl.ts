import { type PlaceFilter, sameFilter } from '../domain/filter.ts';
import type { Language } from '../domain/localizedText.ts';
import { defaultTableView, sameTableView } from '../domain/tableView.ts';
import { sameUnits } from '../domain/unitPreference.ts';
import { type Address, type AddressWindow, writeAddress } from './address.ts';
import type { AtlasState } from './atlasState.ts';
import { type Camera, decodeCamera, encodeCamera } from './camera.ts';
import { opensComparison } from './compareSlice.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { decodeQuery, encodeQuery } from './urlCodec.ts';
import { type UrlVocabulary, urlVocabulary } from './urlVocabulary.ts';
import { defaultView, type ViewState, viewStateOf } from './viewState.ts';

/** The page that was opened: what its path alone says. */
export interface OpenedPage {
  readonly language: Language;
  /** The place whose own page it is; null on a language's home. */
  readonly place: string | null;
  /** Path of the language's home, where the address goes when a place page's selection changes. */
  readonly homeUrl: string;
  /** What the page narrows the atlas to by itself; absent where it shows everything. */
  readonly filter?: PlaceFilter;
}

/** The view an address asks for when opened as this page. */
export function viewAtAddress(query: string, page: OpenedPage, words: UrlVocabulary): ViewState {
  return decodeQuery(query, defaultView(page.language, page.place, page.filter), words);
}

/**
 * Keeps store and address in step: first the store takes what the address says, then the address
 * follows the store, with a new history entry for each selected place and none for anything else.
 * The hash is kept as it is; `writeCamera` writes it.
 *
 * @param onCamera Told the camera in the address after the reader went back or forth.
 * @returns a function that disconnects the two.
 */
export function connectUrl(
  store: AtlasStore,
  browser: AddressWindow,
  page: OpenedPage,
  onCamera?: (camera: Camera) => void,
): () => void {
  const words = urlVocabulary(store.getState().atlas);
  const openedPath = browser.location.pathname;
  let reading = false;
  let isOpening = true;

  /** On the opened path the page's own place is understood, anywhere else none is. */
  const pageAt = (pathname: string): OpenedPage =>
    pathname === openedPath ? page : { ...page, place: null };

  const addressOf = (state: AtlasState): Address => {
    const onOpenedPage = page.place === null || state.selectedPlace === page.place;
    const pathname = onOpenedPage ? openedPath : page.homeUrl;
    const bare = defaultView(page.language, pageAt(pathname).place, page.filter);
    const search = encodeQuery(viewStateOf(state), bare, words);
    return { pathname, search, hash: browser.location.hash };
  };

  const readAddress = (): void => {
    const { pathname, search } = browser.location;
    const view = viewAtAddress(search, pageAt(pathname), words);
    reading = true;
    store.setState((state) => ({ ...takeView(state, view), ...keptOf(state, view) }));
    reading = false;
  };

  /** Read once, at opening: going back in the history takes nothing away that was drawn or asked since. */
  const keptOf = (state: AtlasState, view: ViewState) => {
    const { drawings, studyArea, studyPoint } = isOpening ? view : state;
    return { drawings, studyArea, studyPoint };
  };

  const handlePopState = (): void => {
    readAddress();
    const state = store.getState();
    // The entry gone back to is older than the drawings and questions that are kept.
    if (state.drawings.length > 0 || state.studyArea || state.studyPoint)
      writeAddress(browser, addressOf(state), 'replace');
    const camera = decodeCamera(browser.location.hash);
    if (camera) onCamera?.(camera);
  };

  readAddress();
  isOpening = false;
  // A link brings its comparison open; going back to an older list later does not open it again.
  if (opensComparison(store.getState().compare)) store.getState().openCompare();
  // So does one that asks about an area or a spot, or lays out the table.
  const { table, openTool } = store.getState();
  const { studyArea, studyPoint } = store.getState();
  if (studyArea && !decodeCamera(browser.location.hash)) store.getState().bringStudyIntoView();
  if (openTool === null && (studyArea || studyPoint)) store.getState().toggleTool('study');
  else if (table !== defaultTableView && openTool === null) store.getState().toggleTool('table');
  writeAddress(browser, addressOf(store.getState()), 'replace');
  browser.addEventListener('popstate', handlePopState);
  const unsubscribe = store.subscribe((state, before) => {
    // What was read from the address is there already.
    if (reading || sameView(state, before)) return;
    const how = state.selectedPlace === before.selectedPlace ? 'replace' : 'push';
    writeAddress(browser, addressOf(state), how);
  });
  return () => {
    unsubscribe();
    browser.removeEventListener('popstate', handlePopState);
  };
}

/** What a view read from the address changes in a state; an equal part stays the same object. */
function takeView(state: AtlasState, view: ViewState): Partial<AtlasState> {
  const samePlace = state.selectedPlace === view.selectedPlace;
  const sameCompare = String(state.compare) === String(view.compare);
  return {
    ...view,
    filter: sameFilter(state.filter, view.filter) ? state.filter : view.filter,
    table: sameTableView(state.table, view.table) ? state.table : view.table,
    compare: sameCompare ? state.compare : view.compare,
    units: sameUnits(state.units, view.units) ? state.units : view.units,
    selectionOrigin: samePlace ? state.selectionOrigin : 'url',
  };
}

function sameView(state: AtlasState, before: AtlasState): boolean {
  const earlier = Object.values(viewStateOf(before));
  return Object.values(viewStateOf(state)).every((value, index) => value === earlier[index]);
}

/** Puts the camera into the address, without a history entry: the map calls it when it comes to rest. */
export function writeCamera(browser: AddressWindow, camera: Camera): void {
  const { pathname, search } = browser.location;
  writeAddress(browser, { pathname, search, hash: encodeCamera(camera) }, 'replace');
}
