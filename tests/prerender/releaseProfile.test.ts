import { expect, it } from 'vitest';
import { unknownSite } from '../../src/domain/siteConfig.ts';
import { missingSlots } from '../../src/prerender/releaseProfile.ts';

const ready = {
  ...unknownSite,
  reviewNumber: '粤AS(2024)123号',
  organiser: { zh: '某局', en: 'A bureau', url: '' },
  icp: '粤ICP备12345678号',
  contact: 'map@example.cn',
  publicSecurity: { number: '粤公网安备44010602000001号', url: 'https://beian.mps.gov.cn/#/query' },
};

it('asks a public release in China for all it has to show, and for nothing twice', () => {
  expect(missingSlots(unknownSite, 'cn-public').map(({ key }) => key)).toEqual([
    'reviewNumber',
    'organiser.zh',
    'organiser.en',
    'icp',
    'contact',
    'publicSecurity.number',
    'publicSecurity.url',
  ]);
  expect(missingSlots(ready, 'cn-public')).toEqual([]);
  expect(missingSlots({ ...ready, icp: '' }, 'cn-public').map(({ key }) => key)).toEqual(['icp']);
});
