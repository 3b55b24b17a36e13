/**
 * The site's folder, from the script element that brought this script; empty where it came as a module,
 * which no element can be found for.
 */
export function siteFolder(script: HTMLOrSVGScriptElement | null): string {
  return script instanceof HTMLScriptElement && script.src !== '' ? new URL('./', script.src).href : '';
}
