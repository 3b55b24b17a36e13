import type { Language } from '../../domain/localizedText.ts';

/** Words of the industries' own pages. */
export interface IndustryTexts {
  readonly heading: string;
  /** Between an industry's name and the site's in the title of its page. */
  readonly kind: string;
  readonly indexNote: string;
  readonly relatedNames: string;
  readonly named: (places: number) => string;
  readonly actualAt: (places: number) => string;
  readonly plannedAt: (places: number) => string;
  readonly ofCity: string;
  readonly onlyCity: string;
  readonly placeCount: (places: number) => string;
  readonly wholeCity: string;
  readonly places: string;
  readonly noPlaces: string;
  readonly organisations: string;
  readonly organisationsNote: string;
  readonly noOrganisations: string;
  readonly policies: string;
  readonly policiesNote: string;
  readonly noPolicies: string;
  readonly close: string;
  /** What the page says of itself to search engines. */
  readonly description: (industry: string, places: string) => string;
  readonly indexDescription: (industries: string) => string;
  readonly comma: string;
  /** Between two sentences. */
  readonly gap: string;
}

export const industryTexts: Readonly<Record<Language, IndustryTexts>> = {
  zh: {
    heading: '产业一览',
    kind: '产业',
    indexNote: '各产业由来源提到的地点数。同一地点可以计入多个产业；规划不等于实绩。',
    relatedNames: '相关名称',
    named: (places) => `来源在 ${places} 处地点提到这一产业。`,
    actualAt: (places) => `实绩：${places} 处。`,
    plannedAt: (places) => `规划：${places} 处。`,
    ofCity: '来源也将其列为全市的产业。',
    onlyCity: '来源只将其列为全市的产业，没有指明地点，因此地图显示全部地点。',
    placeCount: (places) => `${places} 处`,
    wholeCity: '全市',
    places: '来源提到的地点',
    noPlaces: '未公布：没有来源提到这一产业的地点。',
    organisations: '这些地点的企业与机构',
    organisationsNote: '来源没有标明企业和机构属于哪个产业。这里列出上述地点的全部企业与机构，不论其业务。',
    noOrganisations: '未公布：没有来源提到这些地点的企业或机构。',
    policies: '这些地点的规划与政策',
    policiesNote: '列出上述地点的全部规划与政策，不一定都涉及这一产业。',
    noPolicies: '未公布：没有来源提到这些地点的规划或政策。',
    close: '关闭产业面板，回到地图',
    description: (industry, places) =>
      `广州的${industry}：${places}。每一处都注明实绩或规划，并附文献与段落。`,
    indexDescription: (industries) =>
      `广州各园区的产业：${industries}。每个产业列出来源提到的地点，并注明实绩或规划。`,
    comma: '、',
    gap: '',
  },
  en: {
    heading: 'Industries',
    kind: 'Industry',
    indexNote:
      'How many places sources name for each industry. A place may count for several; a plan is not yet a presence.',
    relatedNames: 'Related names',
    named: (places) => `Sources name this industry for ${places === 1 ? '1 place' : `${places} places`}.`,
    actualAt: (places) => `Actual: ${places}.`,
    plannedAt: (places) => `Planned: ${places}.`,
    ofCity: 'They also say it of the city as a whole.',
    onlyCity: 'Sources name this industry for the city as a whole only, so the map shows all places.',
    placeCount: (places) => (places === 1 ? '1 place' : `${places} places`),
    wholeCity: 'whole city',
    places: 'Places named for this industry',
    noPlaces: 'Not published: no source names a place for this industry.',
    organisations: 'Organisations at these places',
    organisationsNote:
      'The sources do not say which industry an organisation belongs to. These are all that are named at the places above, whatever their business.',
    noOrganisations: 'Not published: no source names an organisation at these places.',
    policies: 'Plans and policies of these places',
    policiesNote: 'All that are published for the places above; not every one concerns this industry.',
    noPolicies: 'Not published: no source names a plan or policy of these places.',
    close: 'Close the industry and go to the map',
    description: (industry, places) =>
      `${industry} in Guangzhou: ${places}. Each actual or planned, with document and paragraph.`,
    indexDescription: (industries) =>
      `Industries of Guangzhou’s zones: ${industries}. For each the places sources name, actual or planned.`,
    comma: ', ',
    gap: ' ',
  },
};
