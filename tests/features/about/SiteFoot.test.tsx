// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { unknownPageSite } from '../../../src/domain/pageSite.ts';
import { SiteFoot } from '../../../src/features/about/SiteFoot.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const editions = { en: 'Map edition m1, facts edition f1', zh: '地图版次 m1，数据版次 f1' } as const;
const site = {
  ...unknownPageSite,
  organiser: '某局',
  contact: 'map@example.cn',
  icp: '粤ICP备12345678号',
  securityNumber: '粤公网安备44010602000001号',
};
const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('SiteFoot', () => {
  it.each(['en', 'zh'] as const)(
    'says which edition it is, and no more where nothing is known (%s)',
    (language) => {
      const { container } = renderInAtlas(<SiteFoot site={unknownPageSite} />, {
        atlas: sampleAtlas,
        language,
      });
      expect(container.textContent).toBe(editions[language]);
    },
  );

  it('names the publisher and links the numbers to where they are looked up', () => {
    const { container } = renderInAtlas(<SiteFoot site={site} />, { atlas: sampleAtlas, language: 'zh' });
    expect(container.textContent).toContain('主办单位某局');
    expect(href('map@example.cn')).toBe('mailto:map@example.cn');
    expect(href(site.icp)).toBe('https://beian.miit.gov.cn/');
    expect(href(site.securityNumber)).toBe('https://beian.mps.gov.cn/');
  });

  it('links publisher and number to the addresses that the site gives', () => {
    const own = { organiserUrl: 'https://bureau.example.cn/', securityUrl: 'https://beian.mps.gov.cn/#/q' };
    renderInAtlas(<SiteFoot site={{ ...site, ...own }} />, { atlas: sampleAtlas, language: 'zh' });
    expect(href('某局')).toBe(own.organiserUrl);
    expect(href(site.securityNumber)).toBe(own.securityUrl);
  });
});
