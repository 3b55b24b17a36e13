import type { RenderedPage } from './renderPage.tsx';

/** The styles of a page: rules that stand in it, and the address of those that may come later. */
export interface PageStyles {
  readonly style: string;
  readonly later: string;
}

/** Points the template's asset addresses, which the build writes for the root, at the root from a folder below it. */
export function placeAssets(template: string, root: string): string {
  return template.replaceAll('="./', `="${root}`);
}

/** Fills the template's open places. Replacement is by function: a `$` in a text means nothing. */
export function fillTemplate(template: string, page: RenderedPage, { style, later }: PageStyles): string {
  return template
    .replace('lang="zh-Hans"', () => page.htmlAttributes)
    .replace('<!--head-->', () => `${page.head}\n    <style>${style}</style>`)
    .replace('<!--app-->', () => page.body)
    .replace('<!--later-->', () => `<link rel="stylesheet" href="${later}" />`);
}
