import type { SiteConfig } from '../domain/siteConfig.ts';

/** Kinds of release that ask more of the site's data than a copy for trial does. */
export const releaseProfiles = ['cn-public'] as const;
export type ReleaseProfile = (typeof releaseProfiles)[number];

/** A key of `site.json` that has to be filled, and what goes there. */
export interface RequiredSlot {
  readonly key: string;
  readonly holds: string;
  readonly valueIn: (site: SiteConfig) => string;
}

/** What a public map of a website in mainland China has to show. */
const slots: Readonly<Record<ReleaseProfile, readonly RequiredSlot[]>> = {
  'cn-public': [
    {
      key: 'reviewNumber',
      holds: '审图号, the number under which this map was approved, such as 粤AS(2024)123号',
      valueIn: ({ reviewNumber }) => reviewNumber,
    },
    {
      key: 'organiser.zh',
      holds: '主办单位, the name of the organiser in Chinese, as it is filed',
      valueIn: ({ organiser }) => organiser.zh,
    },
    {
      key: 'organiser.en',
      holds: 'the name of the organiser in English',
      valueIn: ({ organiser }) => organiser.en,
    },
    {
      key: 'icp',
      holds: 'ICP 主体备案号, the ICP number of the organiser without -1, such as 粤ICP备12345678号',
      valueIn: ({ icp }) => icp,
    },
    {
      key: 'contact',
      holds: '联系邮箱, a mail address that takes reports of errors',
      valueIn: ({ contact }) => contact,
    },
    {
      key: 'publicSecurity.number',
      holds: '公安备案号, the public security number, such as 粤公网安备44010602000001号',
      valueIn: ({ publicSecurity }) => publicSecurity.number,
    },
    {
      key: 'publicSecurity.url',
      holds: 'the address that the link of this number opens, as the filing site gives it',
      valueIn: ({ publicSecurity }) => publicSecurity.url,
    },
  ],
};

/** What a release still lacks; empty where nothing is. */
export function missingSlots(site: SiteConfig, profile: ReleaseProfile): readonly RequiredSlot[] {
  return slots[profile].filter(({ valueIn }) => valueIn(site) === '');
}
