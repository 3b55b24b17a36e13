import type { EmbedOptions } from '../domain/embedAddress.ts';

/** Leaves of the page's figures those of one metric; all of them where it has none of that metric. */
export function narrowToMetric(page: Document, { metric }: Pick<EmbedOptions, 'metric'>): void {
  const figures = [...page.querySelectorAll<HTMLElement>('[data-metric]')];
  const isMeant = (figure: HTMLElement): boolean => figure.dataset['metric'] === metric;
  if (!figures.some(isMeant)) return;
  for (const figure of figures) figure.hidden = !isMeant(figure);
  const folded = page.querySelector<HTMLDetailsElement>('details.more');
  if (folded) {
    folded.open = true;
    folded.hidden = ![...folded.querySelectorAll<HTMLElement>('[data-metric]')].some(isMeant);
  }
}

/**
 * Leaves of a comparison the places that are asked for, and tables that hold two of them, or one if none
 * holds two. Where a table has no figure of a place it says so.
 * @returns the names of the compared places; none where the page has none of them
 */
export function narrowToPlaces(page: Document, places: readonly string[]): readonly string[] {
  const rows = [...page.querySelectorAll<HTMLElement>('tr[data-place]')];
  const names = new Map(places.flatMap((place) => nameIn(rows, place)));
  if (names.size === 0) return [];
  const tables = [...page.querySelectorAll<HTMLTableElement>('table[data-metric]:not([hidden])')];
  const held = tables.map((table) => {
    const own = rows.filter((row) => table.contains(row));
    for (const row of own) row.hidden = !names.has(row.dataset['place'] ?? '');
    return new Set(own.filter((row) => !row.hidden).map((row) => row.dataset['place'] ?? ''));
  });
  const least = Math.min(2, Math.max(...held.map(({ size }) => size)));
  tables.forEach((table, index) => {
    const present = held[index] ?? new Set();
    table.hidden = present.size < least;
    for (const [place, name] of names) if (!present.has(place)) addMissing(table, name);
  });
  return [...names.values()];
}

/** Leaves of the sources those that something on the page still cites; their numbers stay. */
export function narrowSources(page: Document): void {
  const numbers = [...page.querySelectorAll('[data-part="figures"] .source-number')]
    .filter((number) => number.closest('[hidden]') === null)
    .map((number) => Number(/\d+/.exec(number.textContent ?? '')?.[0]));
  for (const source of page.querySelectorAll<HTMLLIElement>('.sources > li')) {
    source.hidden = !numbers.includes(source.value);
  }
}

function nameIn(rows: readonly HTMLElement[], place: string): (readonly [string, string])[] {
  const row = rows.find(({ dataset }) => dataset['place'] === place);
  const name = row?.querySelector('.place-name')?.textContent;
  return name ? [[place, name]] : [];
}

function addMissing(table: HTMLTableElement, name: string): void {
  const body = table.tBodies[0];
  if (!body) return;
  const row = body.insertRow();
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  row.append(head);
  const cell = row.insertCell();
  cell.colSpan = 4;
  cell.className = 'none';
  cell.textContent = body.dataset['notPublished'] ?? '';
}
