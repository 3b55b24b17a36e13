import type { RenderedPage } from './renderPage.tsx';

/** What a page fetches beside its own file. */
export interface PageAssets {
  /** Address of the style sheet that the first paint needs. */
  readonly style: string;
  /** Address of the style sheet that may come later. */
  readonly later: string;
  /** Addresses of modules that its script asks for at once: named here, they come side by side with it. */
  readonly modules: readonly string[];
}

/** Points the template's asset addresses, which the build writes for the root, at the root from a folder below it. */
export function placeAssets(template: string, root: string): string {
  return template.replaceAll('="./', `="${root}`);
}

/** Fills the template's open places. Replacement is by function: a `$` in a text means nothing. */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  { style, later, modules }: PageAssets,
): string {
  return template
    .replace('lang="zh-Hans"', () => page.htmlAttributes)
    .replace('<!--head-->', () => `${stylesheet(style)}\n    ${page.head}`)
    .replace('</head>', () => `${modules.map(modulePreload).join('')}</head>`)
    .replace('<!--app-->', () => page.body)
    .replace('<!--later-->', () => stylesheet(later));
}

function stylesheet(address: string): string {
  return `<link rel="stylesheet" href="${address}" />`;
}

function modulePreload(address: string): string {
  return `<link rel="modulepreload" crossorigin href="${address}">`;
}
