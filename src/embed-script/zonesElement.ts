import { embedFallbackHeights, embedMostHeight, embedQueryKeys } from '../domain/embedAddress.ts';
import {
  type EmbedRequest,
  embedMessageSource,
  embedMessageVersion,
  readMessage,
} from '../domain/embedMessage.ts';
import { frameAddress } from './frameAddress.ts';

const titles = { zh: '广州产业园区地图', en: 'Guangzhou Zone Atlas' };

/**
 * `<guangzhou-zones place lang kind metric height theme>`: a frame with a page of the atlas, as high as
 * the page is. What stands between its tags is seen only where this script does not run.
 */
export class ZonesElement extends HTMLElement {
  static siteFolder = '';
  static readonly observedAttributes: readonly string[] = [
    'place',
    'lang',
    'kind',
    'height',
    'base',
    ...embedQueryKeys,
  ];

  private frame: HTMLIFrameElement | null = null;
  private isReady = false;
  private waiting: EmbedRequest[] = [];

  connectedCallback(): void {
    window.addEventListener('message', this.hear);
    this.build();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.hear);
    this.frame?.remove();
    this.frame = null;
  }

  attributeChangedCallback(): void {
    if (this.frame) this.build();
  }

  select(place: string | null): void {
    this.ask({ type: 'select', place });
  }

  setView(view: { readonly lng: number; readonly lat: number; readonly zoom: number }): void {
    this.ask({ type: 'setView', lng: view.lng, lat: view.lat, zoom: view.zoom });
  }

  setLang(lang: 'zh' | 'en'): void {
    this.ask({ type: 'setLang', lang });
  }

  print(): void {
    this.ask({ type: 'print' });
  }

  private read = (name: string): string => (this.getAttribute(name) || '').trim();

  private folder(): string {
    const base = this.read('base');
    return base ? new URL(base.replace(/\/?$/, '/'), document.baseURI).href : ZonesElement.siteFolder;
  }

  private build(): void {
    const folder = this.folder();
    // Imported as a module without a `base`: nobody says where the atlas is, and the link stays.
    if (!/^https?:/.test(folder)) return;
    const around = this.parentElement?.closest('[lang]');
    const { language, kind, path } = frameAddress(this.read, around?.getAttribute('lang') || '');
    const fixed = Number(this.read('height'));
    const frame = this.frame || this.addFrame();
    frame.title = titles[language];
    const address = folder + path;
    if (fixed > 0) frame.style.height = `${Math.min(fixed, embedMostHeight)}px`;
    else if (frame.src !== address) frame.style.height = `${embedFallbackHeights[kind]}px`;
    if (frame.src === address) return;
    this.isReady = false;
    frame.src = address;
  }

  private addFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.setAttribute('loading', 'lazy');
    frame.style.display = 'block';
    frame.style.width = '100%';
    frame.style.border = '0';
    (this.shadowRoot || this.attachShadow({ mode: 'open' })).append(frame);
    this.frame = frame;
    return frame;
  }

  private hear = (event: MessageEvent<unknown>): void => {
    const { frame } = this;
    if (!frame || event.source !== frame.contentWindow || event.origin !== new URL(frame.src).origin) return;
    const message = readMessage(event.data);
    if (!message) return;
    const { type, fields: detail } = message;
    if (type === 'height') this.resize(detail['height']);
    else if (type === 'ready' || type === 'select' || type === 'state' || type === 'error') {
      if (type === 'ready') this.begin(detail['title']);
      this.dispatchEvent(new CustomEvent(`guangzhou-zones:${type}`, { detail, bubbles: true }));
    }
  };

  private resize(height: unknown): void {
    if (!this.frame || Number(this.read('height')) > 0) return;
    if (typeof height === 'number' && height > 0 && height <= embedMostHeight) {
      this.frame.style.height = `${Math.ceil(height)}px`;
    }
  }

  private begin(title: unknown): void {
    if (this.frame && typeof title === 'string') this.frame.title = title.slice(0, 200);
    this.isReady = true;
    for (const request of this.waiting.splice(0)) this.ask(request);
  }

  private ask(request: EmbedRequest): void {
    const { frame } = this;
    if (!this.isReady || !frame?.contentWindow) {
      this.waiting.push(request);
      return;
    }
    const message = { source: embedMessageSource, v: embedMessageVersion, ...request };
    frame.contentWindow.postMessage(message, new URL(frame.src).origin);
  }
}
