// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { FigureList } from '../../../src/features/profile/FigureList.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

function showFigures(place: string, language: Language = 'en', today?: string) {
  return renderWithFacts(<FigureList place={place} />, { atlas, language, ...(today ? { today } : {}) });
}

/** What stands under the heading of one kind of statement. */
function group(heading: RegExp): HTMLElement {
  const { parentElement } = screen.getByRole('heading', { level: 4, name: heading });
  if (!parentElement) throw new Error(`No group under ${heading}`);
  return parentElement;
}

describe('FigureList', () => {
  it.each([
    [
      'en',
      [
        'Actual reported as a result',
        'Plan planned or announced, not a result',
        'Forecast expected by the source',
      ],
    ],
    ['zh', ['实绩 作为结果报告', '规划 计划或宣布，尚非结果', '预测 来源所作预计']],
  ] as const)(
    'keeps results, plans and forecasts apart, each under its own mark (%s)',
    (language, headings) => {
      showFigures('pazhou', language);
      const shown = screen.getAllByRole('heading', { level: 4 });
      expect(shown.map((heading) => heading.textContent?.trim())).toEqual(headings);
      const marks = shown.map((heading) => heading.querySelector('svg')?.innerHTML);
      expect(marks).not.toContain(undefined);
      expect(new Set(marks).size).toBe(3);
    },
  );

  it('marks and names the kind of statement on every single figure, too', () => {
    const { container } = showFigures('pazhou');
    const forecast = within(group(/^Forecast/))
      .getByText('over 100 billion yuan')
      .closest('summary');
    expect(forecast?.textContent).toContain('Forecast, ');
    for (const summary of container.querySelectorAll('summary')) {
      expect(summary.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it.each([
    ['en', 'No figure is published in the sources.'],
    ['zh', '来源中没有公布任何数字。'],
  ] as const)('says of Baietan that no figure is published (%s)', (language, said) => {
    const { container } = showFigures('baietan', language);
    expect(screen.getByText(said)).toBeDefined();
    expect(container.querySelector('details')).toBeNull();
  });

  it.each([
    ['en', '5.9 billion yuan', '2017, year to date (inferred; published 8 December 2017)'],
    ['zh', '59亿元', '2017年内累计（推断；2017年12月8日发表）'],
  ] as const)(
    'labels a value of a year that was not over as year to date (%s)',
    (language, value, period) => {
      showFigures('pazhou', language);
      expect(screen.getByText(value).closest('summary')?.textContent).toContain(period);
    },
  );

  it('lists a target of 2015 as passed, not as a target, once 2015 is over', () => {
    showFigures('huangpu', 'en', '2026-10-08');
    const passed = group(/^Deadline passed its date has passed; the outcome is not in the sources/);
    expect(within(passed).getByText('20 to 30 enterprises')).toBeDefined();
    expect(within(passed).getByText('over 100 billion yuan')).toBeDefined();
    expect(within(group(/^Target/)).queryByText('over 100 billion yuan')).toBeNull();
    expect(within(group(/^Target/)).getByText('58 %')).toBeDefined();
  });

  it('lists it as a target as long as 2015 is ahead', () => {
    showFigures('huangpu', 'zh', '2014-06-01');
    expect(within(group(/^目标/)).getByText('20至30家企业')).toBeDefined();
    expect(screen.queryByRole('heading', { name: /^期限已过/ })).toBeNull();
  });

  it.each([
    ['en', '14.68 billion yuan', 'Stated again: US$2.21 billion'],
    ['zh', '146.8亿元', '另有表述: 22.1亿美元'],
  ] as const)(
    'shows the trade of 2016 once, with the dollar value folded under it (%s)',
    (language, value, again) => {
      const { container } = showFigures('guangzhou', language);
      const rows = screen.getAllByText(value).map((each) => each.closest('details'));
      expect(rows).toHaveLength(1);
      expect(rows[0]?.textContent).toContain(again);
      const values = [...container.querySelectorAll('summary .figure-value')].map((each) => each.textContent);
      expect(values).not.toContain(again.split(': ')[1]);
    },
  );

  it('shows a figure that is also about the place, and whose it is', () => {
    showFigures('huangpu');
    const row = screen.getByText('7,174 enterprises').closest('details');
    expect(row?.textContent).toContain('Stated of Guangzhou Development District');
  });
});
