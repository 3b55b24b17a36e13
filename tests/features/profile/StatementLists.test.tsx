// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  EventList,
  PolicyList,
  RelationList,
  TenancyList,
} from '../../../src/features/profile/StatementLists.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

describe('TenancyList', () => {
  it.each([
    ['en', /Tencent/, 'operating · ', 'paragraph'],
    ['zh', /腾讯/, '运营中 · ', '段'],
  ] as const)('says who is there, how firmly, and by which source (%s)', (language, who, status, locator) => {
    renderWithFacts(<TenancyList place="pazhou" />, { atlas, language });
    const rows = screen.getAllByText(who).map((each) => each.closest('details')?.textContent ?? '');
    expect(rows.some((row) => row.includes(status) && row.includes(locator))).toBe(true);
  });

  it('keeps those who are only said to consider it apart from those who are there', () => {
    renderWithFacts(<TenancyList place="pazhou" />, { atlas });
    const rows = screen.getAllByText(/GOME/i, { selector: '.statement-text' });
    const [first] = rows.map((row) => row.closest('summary')?.textContent);
    expect(first).toContain('said to be considering');
  });

  it.each([
    ['en', 'No organisation is named in the sources.'],
    ['zh', '来源中没有提到机构。'],
  ] as const)('says when nobody is named (%s)', (language, said) => {
    renderWithFacts(<TenancyList place="cluster-tianhe" />, { atlas, language });
    expect(screen.getByText(said)).toBeDefined();
  });
});

describe('relations, events and policies', () => {
  it('show what is said of the place, and mark what is in doubt', () => {
    renderWithFacts(<EventList place="pazhou" />, { atlas });
    const events = screen.getByRole('region', { name: 'Events' });
    const row = within(events)
      .getByText(/Tencent starts a project for its WeChat business/)
      .closest('details');
    expect(row?.querySelector('abbr')?.title).toBe('Doubt');
    expect(row?.textContent).toContain('reported · 2011');
    expect(row?.textContent).toContain('paragraph 15');
  });

  it('show what is said of another place and of this one, too', () => {
    renderWithFacts(<RelationList place="haizhu" />, { atlas });
    const relation = atlas.relations.find(({ id }) => id === 'f2-019');
    expect(relation?.place).toBe('pazhou');
    expect(screen.getByText(relation?.text.en ?? '')).toBeDefined();
  });

  it('never call a plan anything else', () => {
    renderWithFacts(<PolicyList place="baietan" />, { atlas });
    const plan = screen.getByText(/the planned cluster in Baietan/).closest('summary');
    expect(plan?.textContent).toContain('planned · 2014');
  });

  it('are left out where nothing is said', () => {
    const nothing = (
      <>
        <RelationList place="canton-tower" />
        <EventList place="canton-tower" />
        <PolicyList place="canton-tower" />
      </>
    );
    expect(renderWithFacts(nothing, { atlas }).container.textContent).toBe('');
  });
});
