// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import type { ProfileGroup } from '../../../src/domain/profileGroups.ts';
import { FigureRows, useEntries } from '../../../src/features/profile/FigureRows.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

function Rows({ place, group }: { readonly place: string; readonly group: ProfileGroup }) {
  return <FigureRows place={place} entries={useEntries(place, group)} />;
}

function showRows(place: string, group: ProfileGroup, language: Language = 'en', today?: string) {
  const rows = <Rows place={place} group={group} />;
  return renderWithFacts(rows, { atlas, language, ...(today ? { today } : {}) });
}

/** The whole line of a value. */
function lineOf(value: string): string {
  return screen.getByText(value).closest('summary')?.textContent ?? '';
}

describe('FigureRows', () => {
  it('names the kind of statement on every figure, in words and by its mark', () => {
    const { container } = showRows('pazhou', 'economy');
    expect(lineOf('over 100 billion yuan')).toContain('Forecast · ');
    expect(lineOf('5.9 billion yuan')).toContain('Actual · ');
    const marks = new Map<string, string>();
    for (const row of container.querySelectorAll('details')) {
      const mark = row.querySelector('summary svg');
      expect(mark?.getAttribute('aria-hidden')).toBe('true');
      marks.set(row.className, mark?.innerHTML ?? '');
    }
    expect(marks.size).toBe(2);
    expect(new Set(marks.values()).size).toBe(2);
  });

  it.each([
    ['en', '5.9 billion yuan', 'Actual · 2017, year to date (inferred; published 8 December 2017)'],
    ['zh', '59亿元', '实绩 · 2017年内累计（推断；2017年12月8日发表）'],
  ] as const)(
    'labels a value of a year that was not over as year to date (%s)',
    (language, value, period) => {
      showRows('pazhou', 'economy', language);
      expect(lineOf(value)).toContain(period);
    },
  );

  it('calls a target of 2015 passed, not a target, once 2015 is over', () => {
    showRows('huangpu', 'economy', 'en', '2026-10-08');
    expect(lineOf('20 to 30 enterprises')).toContain('Deadline passed · by 2015');
    expect(lineOf('58 %')).toContain('Target · ');
    expect(
      screen.getAllByText('its date has passed; the outcome is not in the sources').length,
    ).toBeGreaterThan(0);
  });

  it('calls it a target as long as 2015 is ahead', () => {
    showRows('huangpu', 'economy', 'zh', '2014-06-01');
    expect(lineOf('20至30家企业')).toContain('目标 · ');
  });

  it.each([
    ['en', '14.68 billion yuan', 'Stated again: US$2.21 billion'],
    ['zh', '146.8亿元', '另有表述：22.1亿美元'],
  ] as const)(
    'shows the trade of 2016 once, with the dollar value folded under it (%s)',
    (language, value, again) => {
      const { container } = showRows('guangzhou', 'economy', language);
      const rows = screen.getAllByText(value).map((each) => each.closest('details'));
      expect(rows).toHaveLength(1);
      expect(rows[0]?.textContent).toContain(again);
      // On paper nothing can be opened: there it stands in the line.
      expect(rows[0]?.querySelector('summary .paper-note')?.textContent).toBe(` · ${again}`);
      const values = [...container.querySelectorAll('summary .figure-value')].map((each) => each.textContent);
      expect(values).not.toContain(again.split(/[:：] ?/)[1]);
    },
  );

  it('says at a glance whose figure it is where it is stated of another place', () => {
    showRows('huangpu', 'economy');
    expect(lineOf('7,174 enterprises')).toContain('Stated of GDD');
    expect(lineOf('433.9 billion yuan')).not.toContain('Stated of');
  });

  it('keeps areas and investment apart from the rest', () => {
    showRows('pazhou', 'area');
    expect(screen.getByText('370,000 m²')).toBeDefined();
    expect(screen.queryByText('5.9 billion yuan')).toBeNull();
  });
});
