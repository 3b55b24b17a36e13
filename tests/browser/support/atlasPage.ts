import type { Browser, BrowserContextOptions, ConsoleMessage, Page, Request } from 'playwright-core';

/**
 * Said by the test machine, not by the page: by its software GPU when a screenshot reads its pixels, and by
 * Playwright where a test has no service worker.
 */
const machineNoise = [
  /GL Driver Message .*GPU stall due to ReadPixels/,
  /Service Worker registration blocked by Playwright/,
];

/**
 * What was given up, by the page or the browser, has not failed: a map's tile that the camera has left, the
 * tab's icon when the page goes on. A refused, blocked or broken answer has another name.
 */
const givenUp = 'net::ERR_ABORTED';

/** A page under observation from before its first request. */
export interface AtlasPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors and failed requests, in order. */
  readonly problems: readonly string[];
  /** Every origin that anything was asked of, the page's own included; `data:` and `blob:` ask nobody. */
  readonly origins: ReadonlySet<string>;
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  /** Closes the page and its profile. */
  close(): Promise<void>;
}

/** Opens an address in a fresh profile and watches it; the caller closes it. */
export async function openAtlasPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<AtlasPage> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const watched = watch(page);
  await page.goto(url);
  return { page, ...watched, close: () => context.close() };
}

/** Starts to observe a page that is already open, a frame's host for example. */
export function watch(page: Page): Pick<AtlasPage, 'problems' | 'origins' | 'requests'> {
  const problems: string[] = [];
  const origins = new Set<string>();
  const requests: string[] = [];
  page.on('console', (message) => problems.push(...consoleProblem(message)));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!asksTheNetwork(request)) return;
    requests.push(request.url());
    origins.add(new URL(request.url()).origin);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    if (reason === givenUp) return;
    problems.push(`request failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  return { problems, origins, requests };
}

function consoleProblem(message: ConsoleMessage): string[] {
  const kind = message.type();
  if (kind !== 'error' && kind !== 'warning') return [];
  const text = message.text();
  if (machineNoise.some((noise) => noise.test(text))) return [];
  return [`console ${kind}: ${text}`];
}

function asksTheNetwork(request: Request): boolean {
  return !/^(data|blob|about):/.test(request.url());
}
