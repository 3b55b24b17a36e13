import type { Language } from '../../domain/localizedText.ts';

interface ReachTexts {
  readonly heading: string;
  /** Of the innermost ring. */
  readonly within: (kilometers: string) => string;
  readonly between: (inner: string, outer: string) => string;
  readonly empty: string;
  readonly note: string;
}

/** What the contents of the distance rings say, once they are asked for. */
export const reachTexts: Readonly<Record<Language, ReachTexts>> = {
  zh: {
    heading: '各距离圈内',
    within: (kilometers) => `${kilometers}公里以内`,
    between: (inner, outer) => `${inner}至${outer}公里`,
    empty: '无',
    note: '枢纽、园区与项目均按标注点归入；位置误差可能使其落入另一圈的，注明误差。',
  },
  en: {
    heading: 'Inside the rings',
    within: (kilometers) => `within ${kilometers} km`,
    between: (inner, outer) => `${inner} to ${outer} km`,
    empty: 'none',
    note: 'Hubs, zones and projects by their label points; where the uncertainty could put one into another ring, it is given.',
  },
};
