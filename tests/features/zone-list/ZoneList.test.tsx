// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/localizedText.ts';
import { ZoneList } from '../../../src/features/zone-list/ZoneList.tsx';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const headings = {
  zh: [
    '园区与地点',
    '全市与全省',
    '“1 + 1 + 9”布局',
    '琶洲',
    '白鹅潭',
    '各区集聚区',
    '黄埔',
    '项目与地块',
    '交通枢纽',
    '行政区',
    '文件提到但未能定位',
  ],
  en: [
    'Zones and places',
    'City and province',
    'The “1 + 1 + 9” plan',
    'Pazhou',
    'Baietan',
    'District clusters',
    'Huangpu',
    'Projects and sites',
    'Transport hubs',
    'Districts',
    'Named, but not located',
  ],
} as const;

/** The ids of the places a section lists, in its order. */
function placesIn(section: string): readonly (string | null)[] {
  return within(screen.getByRole('region', { name: section }))
    .queryAllByRole('link')
    .map((link) => link.getAttribute('data-place'));
}

describe('ZoneList', () => {
  it.each(languages)('is a table of contents with the plan first (%s)', (language) => {
    const { messages } = renderInAtlas(<ZoneList />, { atlas: realAtlas, language });
    const list = screen.getByRole('navigation', { name: messages.contents.heading });
    expect(
      within(list)
        .getAllByRole('heading')
        .map((each) => each.textContent),
    ).toEqual(headings[language]);
  });

  it('shows the plan as 1 + 1 + 9', () => {
    renderInAtlas(<ZoneList />, { atlas: realAtlas });
    expect(placesIn('Pazhou')[0]).toBe('pazhou');
    expect(placesIn('Baietan')[0]).toBe('baietan');
    expect(placesIn('District clusters').toSorted()).toEqual(
      ['baiyun', 'conghua', 'huadu', 'huangpu', 'nansha', 'panyu', 'tianhe', 'yuexiu', 'zengcheng'].map(
        (district) => `cluster-${district}`,
      ),
    );
  });

  it('leaves no place out and lists none twice', () => {
    renderInAtlas(<ZoneList />, { atlas: realAtlas });
    const listed = screen.getAllByRole('link').map((link) => link.getAttribute('data-place'));
    expect(listed.toSorted()).toEqual(realAtlas.places.map(({ id }) => id).toSorted());
  });

  it('lists places that cannot be located by themselves, without a switch', () => {
    renderInAtlas(<ZoneList />, { atlas: realAtlas });
    expect(placesIn('Named, but not located')).toContain('changzhou-island');
    const section = screen.getByRole('region', { name: 'Named, but not located' });
    expect(within(section).queryByRole('switch')).toBeNull();
  });

  it.each([
    ['en', 'Show on the map: Districts', '0 of 11'],
    ['zh', '在地图上显示：行政区', '0 / 11'],
  ] as const)('switches a layer off and on again (%s)', async (language, name, none) => {
    const { user, messages } = renderInAtlas(<ZoneList />, { atlas: realAtlas, language });
    const districts = screen.getByRole('region', { name: messages.contents.layers.districts });
    const layer = within(districts).getByRole('switch', { name, checked: true });
    expect(within(districts).getByText('11')).toBeDefined();
    expect(within(districts).getAllByRole('link')).toHaveLength(11);

    await user.click(layer);
    expect(within(districts).queryAllByRole('link')).toEqual([]);
    expect(within(districts).getByText(none)).toBeDefined();
    expect(within(districts).getByRole('switch', { name, checked: false })).toBe(layer);

    await user.keyboard(' ');
    expect(within(districts).getAllByRole('link')).toHaveLength(11);
  });

  it('counts what a filter leaves of a layer, and says when that is nothing', () => {
    const { store, messages } = renderInAtlas(<ZoneList />, { atlas: realAtlas });
    act(() => store.getState().setDistricts(['haizhu']));
    const pazhou = screen.getByRole('region', { name: 'Pazhou' });
    const baietan = screen.getByRole('region', { name: 'Baietan' });
    const districts = screen.getByRole('region', { name: 'Districts' });
    expect(within(pazhou).queryByText(messages.contents.hiddenByFilter)).toBeNull();
    expect(within(baietan).getByText(messages.contents.hiddenByFilter)).toBeDefined();
    expect(within(districts).getByText('1 of 11')).toBeDefined();
    expect(placesIn('Districts')).toEqual(['haizhu']);
  });
});
