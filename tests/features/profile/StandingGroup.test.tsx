// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { StandingGroup } from '../../../src/features/profile/StandingGroup.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { factBeside, renderOfPlace } from './renderWithFacts.tsx';

function show(place: string, language: Language = 'en') {
  return renderOfPlace(place, (each) => <StandingGroup place={each} />, { atlas, language }).container;
}

describe('StandingGroup', () => {
  it.each([
    [
      'en',
      'Level',
      'Provincial',
      'approving body',
      'Guangdong Provincial Government',
      'date of approval',
      '28 October 2022',
    ],
    ['zh', '级别', '省级', '批准机关', '广东省人民政府', '批准日期', '2022年10月28日'],
  ] as const)(
    'says who approved a zone and when, each with its source (%s)',
    (language, level, provincial, body, government, date, day) => {
      const container = show('pazhou-edz', language);
      expect(factBeside(container, level)?.toLowerCase()).toBe(provincial.toLowerCase());
      expect(factBeside(container, body)).toMatch(new RegExp(`^${government}.*\\[\\d+\\]$`));
      expect(factBeside(container, date)).toMatch(new RegExp(`^${day}.*\\[\\d+\\]$`));
      expect(container.textContent).not.toMatch(/Not published|未公布/);
    },
  );

  it('gives the date alone where the source names no authority', () => {
    const container = show('nansha-etdz');
    expect(factBeside(container, 'date of approval')).toContain('12 May 1993');
    expect(factBeside(container, 'approving body')).toBeUndefined();
    expect(screen.getByText('Not published: approving body')).toBeDefined();
  });

  it('holds designations, dated', () => {
    show('huangpu');
    const row = screen.getByText(/approved as a national e-commerce demonstration base/).closest('summary');
    expect(row?.textContent).toContain('2012');
  });

  it('says in one line that nothing is known', () => {
    expect(show('baietan').textContent).toBe(
      'Level and approvalNot published: level, approving body, date of approval',
    );
  });

  it('is not asked of a district without any', () => {
    expect(show('liwan').textContent).toBe('');
  });
});
