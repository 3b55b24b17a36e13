// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { placeTimeline } from '../../../src/domain/timeline.ts';
import { PlaceTimeline } from '../../../src/features/timeline/PlaceTimeline.tsx';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { TodayContext } from '../../../src/state/Today.tsx';
import { sampleAtlas, sampleFigure } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { type InAtlas, renderInAtlas, type Surroundings } from '../../support/renderInAtlas.tsx';

function show(place: string, over: Partial<Surroundings> = {}): InAtlas {
  const atlas = over.atlas ?? realAtlas;
  return renderInAtlas(<PlaceTimeline atlas={atlas} place={place} />, { atlas, ...over });
}

/** What the list says, one text for each entry; also where it is closed. */
function listed({ container }: InAtlas): readonly string[] {
  return [...container.querySelectorAll('.timeline-list li')].map((item) => item.textContent ?? '');
}

function drawing({ container }: InAtlas): Element {
  const svg = container.querySelector('.timeline-scroll > svg');
  if (!svg) throw new Error('nothing is drawn');
  return svg;
}

const aim = { status: 'target', period: 'by-2015', asOf: '2012' } as const;
const answered: Atlas = {
  ...sampleAtlas,
  figures: [
    sampleFigure('high', { ...aim, value: 8e9 }),
    sampleFigure('low', { ...aim, value: 2e9 }),
    sampleFigure('result', { period: '2015', asOf: '2016', value: 5e9 }),
  ],
};

describe('PlaceTimeline', () => {
  it('lists every entry in words and in order', async () => {
    const page = show('huangpu');
    const entries = placeTimeline(realAtlas, 'huangpu', '2026-10-08');
    await page.user.click(screen.getByText(page.messages.timeline.list(entries.length)));
    expect(screen.getAllByRole('listitem')).toHaveLength(entries.length);
    const target = listed(page).filter((text) => text.startsWith('by 2015') && text.includes('100 billion'));
    expect(target).toHaveLength(1);
    expect(target[0]).toContain(
      'Figure · Target · due 31 December 2015 · deadline passed, outcome in no source',
    );
  });

  it('has the deadlines open at a day before them', () => {
    const texts = listed(show('huangpu', { today: '2013-01-01', language: 'zh' }));
    const targets = texts.filter((text) => text.startsWith('到2015年'));
    expect(targets.length).toBeGreaterThan(1);
    for (const text of targets) expect(text).toContain('期限未到');
    expect(texts.join()).not.toContain('期限已过');
  });

  it('says of a known outcome which figure shows it', () => {
    const texts = listed(show('pazhou', { atlas: answered }));
    expect(texts.filter((text) => text.includes('not reached · reported: 5 billion yuan'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(' · reached · reported: 5 billion yuan'))).toHaveLength(1);
  });

  it('draws each state in its own shape: met, missed, passed, open and actual', () => {
    const marks = (page: InAtlas) =>
      [...drawing(page).querySelectorAll('.status-mark')].map((mark) => mark.classList[1]);
    const known = show('pazhou', { atlas: answered });
    expect(marks(known).toSorted()).toEqual(['s-actual', 's-met', 's-missed']);
    known.unmount();
    const early = show('pazhou', { atlas: answered, today: '2014-01-01' });
    expect(marks(early).toSorted()).toEqual(['s-actual', 's-target']);
    early.unmount();
    const { metrics: _, ...rest } = answered;
    const unknown = show('pazhou', { atlas: { ...rest, metrics: [] } });
    expect(marks(unknown).toSorted()).toEqual(['s-actual', 's-deadline-passed']);
  });

  it('keeps the drawing from assistive technology, which has the list', () => {
    const page = show('pazhou');
    for (const svg of page.container.querySelectorAll('.timeline-drawing svg')) {
      expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
    }
    const region = screen.getByRole('region', { name: page.messages.timeline.drawing });
    expect(within(region).queryAllByRole('img')).toEqual([]);
    expect(region.tabIndex).toBe(0);
  });

  it('is enlarged and reduced in width only, between its limits', async () => {
    const page = show('pazhou');
    const { enlarge, reduce } = page.messages.timeline;
    const size = () => ['width', 'height'].map((name) => drawing(page).getAttribute(name));
    const [width, height] = size();
    expect(width).toBe('100%');
    await page.user.click(screen.getByRole('button', { name: reduce }));
    expect(size()).toEqual([width, height]);
    for (let press = 0; press < 5; press += 1)
      await page.user.click(screen.getByRole('button', { name: enlarge }));
    expect(size()[0]).toBe('800%');
    expect(Number(size()[1])).toBeLessThanOrEqual(Number(height));
    expect(drawing(page).hasAttribute('viewBox')).toBe(false);
    expect(screen.getByRole('button', { name: enlarge }).getAttribute('aria-disabled')).toBe('true');
    await page.user.click(screen.getByRole('button', { name: reduce }));
    expect(size()[0]).toBe('400%');
  });

  it('stays small enough to scan, whatever the place', () => {
    for (const { id } of realAtlas.places) {
      const page = show(id);
      const svg = page.container.querySelector('.timeline-scroll > svg');
      expect({ id, fits: Number(svg?.getAttribute('height') ?? 0) <= 480 }).toEqual({ id, fits: true });
      page.unmount();
    }
  });

  it('names what has no date in the list only, and says so', () => {
    const figures = [sampleFigure('dated'), sampleFigure('undated', { period: 'undated', value: 7e9 })];
    const page = show('pazhou', { atlas: { ...sampleAtlas, figures } });
    expect(drawing(page).querySelectorAll('.status-mark')).toHaveLength(1);
    expect(screen.getByText(page.messages.timeline.undated(1))).toBeDefined();
    expect(listed(page).at(-1)).toContain('period not stated');
  });

  it('says so where there is nothing at all', () => {
    const page = show('canton-tower', { atlas: sampleAtlas });
    expect(screen.getByText(page.messages.timeline.empty)).toBeDefined();
    expect(page.container.querySelector('svg')).toBeNull();
  });

  it('is on the page before any script runs, without inline styles', () => {
    const html = renderToString(
      <LanguageContext value={messagesOf.zh}>
        <TodayContext value="2013-01-01">
          <PlaceTimeline atlas={realAtlas} place="huangpu" />
        </TodayContext>
      </LanguageContext>,
    );
    expect(html).toContain('期限未到');
    expect(html).toContain('<svg width="100%"');
    expect(html).not.toMatch(/ style=/);
  });
});
