import { type EmbedOptions, embedAddress } from '../domain/embedAddress.ts';
import type { EmbedRequest } from '../domain/embedMessage.ts';
import type { Language } from '../domain/localizedText.ts';
import { embedMapTexts } from '../i18n/parts/embedMap.ts';
import { hearHost, tellHost } from './host.ts';
import { MapSwitch, mayBeginAlone, mayHaveMap } from './mapSwitch.ts';
import { narrowSources, narrowToMetric, narrowToPlaces } from './narrow.ts';
import { openNewWindows } from './newWindows.ts';
import { reportHeight } from './reportHeight.ts';
import { adoptPlacePage, fetchPlacePage } from './swapPlace.ts';

interface EmbedStart {
  /** The site's folder. */
  readonly root: URL;
  readonly options: EmbedOptions;
}

/** Brings an embedded page to life that already shows the place and kind it is asked for. */
export function startEmbed({ root, options }: EmbedStart): void {
  const { language, kind } = options;
  const isComparison = kind === 'compare';
  const texts = embedMapTexts[language];
  let place: string | null = isComparison ? null : (options.places[0] ?? null);
  let newest = 0;
  let notice: StatusLine | null = null;

  const compared = narrow();
  const heading = document.querySelector('h1');
  if (compared.length > 0 && heading) heading.textContent = texts.compared(compared);

  const map = offerMap();
  openNewWindows(() => {
    notice ??= statusLine(document.querySelector('[data-part="link"]'));
    notice(texts.noNewWindow);
  });
  tellHost({ type: 'ready', title: document.title, place, kind });
  reportHeight();
  tellState();
  hearHost(new URL('site.json', root), answer);
  if (map && mayBeginAlone(options.map)) whenIdle(() => void map.begin(false));

  /** What the address leaves of the figures and of their sources; the names of compared places. */
  function narrow(): readonly string[] {
    narrowToMetric(document, options);
    const names = isComparison ? narrowToPlaces(document, options.places) : [];
    narrowSources(document);
    return names;
  }

  function offerMap(): MapSwitch | null {
    const box = document.querySelector<HTMLElement>('.map-box');
    if (!box || !options.parts.includes('map') || options.map === 'never' || !mayHaveMap()) return null;
    return new MapSwitch({
      box,
      options,
      status: statusLine(box),
      view: () => ({
        selected: place,
        only: compared.length > 0 ? options.places : null,
        placesFile: new URL('embed/places.json', root),
      }),
      onPick: (picked) => {
        tellHost({ type: 'select', place: picked });
        void show(picked);
      },
      onChange: tellState,
      onFailure: (reason) =>
        tellHost({ type: 'error', reason: reason === 'no-webgl2' ? reason : 'map-failed' }),
    });
  }

  /** Turns the page to a place; a comparison only marks it. */
  async function show(wanted: string | null): Promise<void> {
    newest += 1;
    const turn = newest;
    if (isComparison || wanted === null) {
      mark(wanted);
    } else {
      const page = await fetchPlacePage({ root, language, kind }, wanted).catch(() => null);
      if (turn !== newest) return;
      if (!page) return tellHost({ type: 'error', reason: 'unknown-place' });
      adoptPlacePage(page);
      narrow();
    }
    place = wanted;
    map?.live?.select(wanted);
    tellState();
  }

  async function answer(request: EmbedRequest): Promise<void> {
    switch (request.type) {
      case 'select':
        return show(request.place);
      case 'setLang':
        return turnTo(request.lang);
      case 'print':
        return window.print();
      case 'setView':
        if (map?.live) map.live.setView(request);
        else tellHost({ type: 'error', reason: 'map-not-running' });
    }
  }

  function turnTo(lang: Language): void {
    const places = isComparison || place === null ? options.places : [place];
    window.location.replace(new URL(embedAddress({ ...options, places, language: lang }), root));
  }

  function tellState(): void {
    tellHost({ type: 'state', place, lang: language, map: map?.live ? 'live' : 'picture' });
  }
}

type StatusLine = (text: string) => void;

/** A line at the end of an element for what happens in it; quiet, but spoken. */
function statusLine(around: Element | null): StatusLine {
  const line = document.createElement('p');
  line.className = 'status-line';
  line.setAttribute('role', 'status');
  around?.append(line);
  return (text) => {
    line.textContent = text;
  };
}

function mark(place: string | null): void {
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-place]')) {
    if (row.dataset['place'] === place) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}
