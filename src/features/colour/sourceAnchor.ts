/** Id of a publication's entry in the list of sources. */
export function sourceAnchor(source: string): string {
  return `colour-source-${source}`;
}
