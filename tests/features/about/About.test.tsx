// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { About } from '../../../src/features/about/About.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('About', () => {
  it.each([
    [
      'en',
      [/AMap.*commercial use/, /OpenStreetMap contributors.*Open Database Licence/, /SIL Open Font Licence/],
    ],
    ['zh', [/高德.*商业使用/, /OpenStreetMap 贡献者.*ODbL/, /SIL 开放字体许可/]],
  ] as const)('gives the terms of the borders, the sea and the font (%s)', (language, notices) => {
    renderInAtlas(<About />, { atlas: sampleAtlas, language });
    for (const notice of notices) expect(screen.getByText(notice)).toBeDefined();
  });

  it.each([
    ['en', /schematic.*none has legal force/i, /No cookie, no tracker/],
    ['zh', /示意图.*不具法律效力/, /没有 Cookie，没有跟踪/],
  ] as const)('says what the map is not, and what it does not do (%s)', (language, ...statements) => {
    renderInAtlas(<About />, { atlas: sampleAtlas, language });
    for (const statement of statements) expect(screen.getByText(statement)).toBeDefined();
  });

  it('offers the data as files, under any base path', () => {
    renderInAtlas(<About />, { atlas: sampleAtlas });
    const files = screen.getAllByRole('link', { hidden: true });
    const data = [
      'figures.csv',
      'figures.json',
      'places.geojson',
      'districts.geojson',
      'sources.json',
      'atlas.zip',
    ];
    expect(files.map((link) => link.getAttribute('href'))).toEqual([
      ...data.map((file) => `/atlas/data/${file}`),
      '/atlas/guangzhou-zone-atlas.zip',
    ]);
    for (const link of files) expect(link.hasAttribute('download')).toBe(true);
  });
});
