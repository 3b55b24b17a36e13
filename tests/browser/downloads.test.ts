import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../compiler/downloads/readCsv.ts';
import sourceFigures from '../fixtures/source-figures.json' with { type: 'json' };
import { startSession } from './support/session.ts';
import { visit } from './support/visit.ts';

const session = startSession();

/** What a reader gets who opens "About this atlas" and follows a download's link. */
async function download(name: string): Promise<string> {
  const { page, close } = await visit(session.browser(), `${session.url()}en/places/pazhou/`);
  await page.locator('details.about > summary, .colophon summary').first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  const text = await readFile(await file.path(), 'utf8');
  await close();
  return text;
}

describe('data/figures.csv', () => {
  it('is downloaded from the page, with a byte order mark and the published columns', async () => {
    const text = await download('figures.csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(text).header.join(',')).toBe(
      'id,place,metric,qualifier,value,value_max,unit,period,as_of,status,source,locator,note_en,note_zh',
    );
  });

  it('has the 59 figures of the five documents with the values the documents state', async () => {
    const answer = await fetch(`${session.url()}data/figures.csv`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const { records } = readCsv(await answer.text());
    const served = records.map((row) => ({
      id: row['id'],
      place: row['place'],
      value: Number(row['value']),
      ...(row['value_max'] ? { valueMax: Number(row['value_max']) } : {}),
      unit: row['unit'],
      period: row['period'],
      status: row['status'],
      source: row['source'],
      paragraph: Number(row['locator']?.replace('¶', '')),
    }));
    expect(served).toHaveLength(59);
    expect(new Map(served.map((figure) => [figure.id, figure]))).toEqual(
      new Map(sourceFigures.map((figure) => [figure.id, figure])),
    );
  });
});
