// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { narrowSources, narrowToMetric, narrowToPlaces } from '../../src/embed/narrow.ts';

const cited = (number: number) => `<sup class="source-number">[${number}]</sup>`;

function shown(selector: string): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.closest('[hidden]') === null)
    .map(({ id, textContent }) => id || textContent?.trim());
}

describe('narrowing to a metric', () => {
  beforeEach(() => {
    document.body.innerHTML = `<div data-part="figures">
      <ul><li data-metric="gdp" id="gdp">${cited(1)}</li><li data-metric="tax" id="tax">${cited(2)}</li></ul>
      <details class="more"><ul><li data-metric="gdp" id="gdp-before">${cited(3)}</li></ul></details></div>
      <ol class="sources"><li value="1" id="s1"></li><li value="2" id="s2"></li><li value="3" id="s3"></li></ol>`;
  });

  it('leaves its figures, unfolded, and the sources that they cite', () => {
    narrowToMetric(document, { metric: 'gdp' });
    narrowSources(document);
    expect(shown('li')).toEqual(['gdp', 'gdp-before', 's1', 's3']);
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('hides the fold where nothing in it is meant', () => {
    narrowToMetric(document, { metric: 'tax' });
    narrowSources(document);
    expect(shown('li, details')).toEqual(['tax', 's2']);
  });

  it.each([null, 'rain'])('leaves everything where the page has no figure of %s', (metric) => {
    narrowToMetric(document, { metric });
    narrowSources(document);
    expect(shown('li')).toHaveLength(6);
  });
});

describe('narrowing a comparison to places', () => {
  const row = (place: string, id: string) =>
    `<tr data-place="${place}" id="${id}"><th><span class="place-name">Name of ${place}</span></th></tr>`;
  const table = (metric: string, rows: string) =>
    `<table data-metric="${metric}" id="${metric}"><tbody data-not-published="not published">${rows}</tbody></table>`;

  beforeEach(() => {
    document.body.innerHTML =
      table('gdp', row('a', 'gdp-a') + row('b', 'gdp-b')) +
      table('area', row('a', 'area-a') + row('b', 'area-b') + row('c', 'area-c')) +
      table('tax', row('c', 'tax-c'));
  });

  it('leaves tables that hold two of them, and says what one lacks', () => {
    expect(narrowToPlaces(document, ['b', 'a', 'c'])).toEqual(['Name of b', 'Name of a', 'Name of c']);
    expect(shown('table').filter((id) => id !== '')).toEqual(['gdp', 'area']);
    expect(shown('#gdp tr')).toEqual(['gdp-a', 'gdp-b', 'Name of cnot published']);
  });

  it('leaves tables that hold one where none holds two', () => {
    document.querySelector('#area')?.remove();
    narrowToPlaces(document, ['a', 'c']);
    expect(shown('table')).toEqual(['gdp', 'tax']);
  });

  it('leaves the whole list where it knows none of them', () => {
    expect(narrowToPlaces(document, ['nowhere'])).toEqual([]);
    expect(shown('tr')).toHaveLength(6);
  });
});
