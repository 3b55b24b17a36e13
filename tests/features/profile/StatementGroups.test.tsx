// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import type { Place } from '../../../src/domain/place.ts';
import {
  EventsSection,
  OrganisationsGroup,
  PoliciesGroup,
  ProjectsGroup,
} from '../../../src/features/profile/StatementGroups.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderOfPlace } from './renderWithFacts.tsx';

function show(
  id: string,
  Group: (of: { readonly place: Place }) => React.ReactNode,
  language: Language = 'en',
) {
  return renderOfPlace(id, (place) => <Group place={place} />, { atlas, language }).container;
}

describe('OrganisationsGroup', () => {
  it.each([
    ['en', /Tencent/, 'operating · ', 'paragraph'],
    ['zh', /腾讯/, '运营中 · ', '段'],
  ] as const)('says who is there, how firmly, and by which source (%s)', (language, who, status, locator) => {
    show('pazhou', OrganisationsGroup, language);
    const rows = screen.getAllByText(who).map((each) => each.closest('details')?.textContent ?? '');
    expect(rows.some((row) => row.includes(status) && row.includes(locator))).toBe(true);
  });

  it('keeps those who are only said to consider it apart from those who are there', () => {
    show('pazhou', OrganisationsGroup);
    const rows = screen.getAllByText(/GOME/i, { selector: '.statement-text' });
    const [first] = rows.map((row) => row.closest('summary')?.textContent);
    expect(first).toContain('said to be considering');
  });

  it('falls back on the firms its projects name, never on the authorities', () => {
    expect(show('huawei-cloud-baiyun', OrganisationsGroup).textContent).toMatch(
      /None is known to be here; its projects and events name: Huawei/,
    );
    expect(show('nansha-new-area', OrganisationsGroup).textContent).toBe(
      'Anchor organisationsNot published: firms and institutions',
    );
    expect(show('guangzhou', OrganisationsGroup).textContent).toBe('');
  });

  it.each([
    ['en', 'Not published: firms and institutions'],
    ['zh', '未公布：企业与机构'],
  ] as const)('says when nobody is named (%s)', (language, said) => {
    show('cluster-tianhe', OrganisationsGroup, language);
    expect(screen.getByText(said)).toBeDefined();
  });
});

describe('projects, policies and events', () => {
  it('hold projects and agreements beside the sums', () => {
    show('machinery-valley', ProjectsGroup);
    const row = screen.getByText(/strategic cooperation agreement/).closest('summary');
    expect(row?.textContent).toContain('Agreement · ');
  });

  it('never call a plan anything else, and name who made it', () => {
    show('baietan', PoliciesGroup);
    const plan = screen.getByText(/the planned cluster in Baietan/).closest('summary');
    expect(plan?.textContent).toContain('Guangzhou Municipal Government · planned · 2014');
    expect(screen.getByText('Not published: dates of effect and expiry')).toBeDefined();
  });

  it('mark what is in doubt', () => {
    show('pazhou', EventsSection);
    const events = screen.getByRole('region', { name: 'Events and links' });
    const row = within(events)
      .getByText(/Tencent starts a project for its WeChat business/)
      .closest('details');
    expect(row?.querySelector('abbr')?.title).toBe('Doubt');
    expect(row?.textContent).toContain('reported · 2011');
    expect(row?.textContent).toContain('paragraph 15');
  });

  it('leave approvals to the group of the level', () => {
    expect(show('nansha-new-area', EventsSection).textContent).toBe('');
  });
});
