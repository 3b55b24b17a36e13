// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProfileGroup } from '../../../src/features/profile/ProfileGroup.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderOfPlace } from './renderWithFacts.tsx';

describe('ProfileGroup', () => {
  it.each([
    ['en', 'Rent and land price', 'Not published: rent, land price'],
    ['zh', '租金与地价', '未公布：租金、地价'],
  ] as const)('says in one line what no source gives (%s)', (language, heading, said) => {
    renderOfPlace('pazhou', () => <ProfileGroup group="prices" />, { atlas, language });
    const group = screen.getByRole('region', { name: heading });
    expect(group.textContent).toBe(heading + said);
    expect(group.classList.contains('is-empty')).toBe(true);
  });

  it('puts it after what is known', () => {
    const area = (
      <ProfileGroup group="area">
        <p>7.02 km²</p>
      </ProfileGroup>
    );
    renderOfPlace('pazhou-edz', () => area, { atlas });
    const group = screen.getByRole('region', { name: 'Area' });
    expect(group.textContent).toBe('Area7.02 km²Not published: built-up area, available plots');
    expect(group.classList.contains('is-empty')).toBe(false);
  });

  it('tells a promise without a result from nothing at all', () => {
    renderOfPlace('talent-valley', () => <ProfileGroup group="economy" />, { atlas });
    const said = screen.getByText(/^Not published/).textContent;
    expect(said).toContain('output or revenue (only planned or expected, text of September 2012; no result)');
    expect(said).toMatch(/tax revenue, /);
  });

  it('leaves out what its own words say already', () => {
    renderOfPlace('cluster-tianhe', () => <ProfileGroup group="position" said={['location']} />, { atlas });
    expect(screen.queryByText(/Not published/)).toBeNull();
  });

  it('is not there where nobody would ask', () => {
    const { container } = renderOfPlace('canton-tower', () => <ProfileGroup group="prices" />, { atlas });
    expect(container.textContent).toBe('');
  });
});
