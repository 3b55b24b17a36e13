import type { Language } from '../../domain/localizedText.ts';
import type { AreaUnit, MoneyUnit } from '../../domain/unitPreference.ts';

export interface UnitTexts {
  readonly heading: string;
  readonly area: string;
  readonly money: string;
  readonly automatic: string;
  readonly areaUnits: Readonly<Record<AreaUnit, string>>;
  readonly moneyUnits: Readonly<Record<MoneyUnit, string>>;
  readonly note: string;
  /** On paper: the units chosen, and that the sources' own may be others. */
  readonly onPaper: (units: string) => string;
}

/** Words of the unit switch. */
export const unitTexts: Readonly<Record<Language, UnitTexts>> = {
  zh: {
    heading: '单位',
    area: '面积',
    money: '金额',
    automatic: '自动（按公布数值）',
    areaUnits: { mu: '亩', hectares: '公顷', km2: '平方公里', acres: '英亩' },
    moneyUnits: { yi: '亿元', million: '百万元', billion: '十亿元' },
    note: '换算结果的有效位数以公布数值为限，经舍入的标“≈”；展开数据即见公布数值。美元只换数量级，不折算成人民币。文字叙述和引文中的数值照旧，下载文件仍用平方米和元。',
    onPaper: (units) => `单位：${units}；由公布数值换算，经舍入的标“≈”`,
  },
  en: {
    heading: 'Units',
    area: 'Area',
    money: 'Money',
    automatic: 'Automatic, as published',
    areaUnits: { mu: 'mu (1/15 ha)', hectares: 'hectares (ha)', km2: 'km²', acres: 'acres' },
    moneyUnits: { yi: '亿 yuan (100 million)', million: 'million yuan', billion: 'billion yuan' },
    note: 'A converted value has the digits that the published one supports, with ≈ where it is rounded; open a figure to see it as published. US dollars change scale, not currency. Running text and citations stay as they are, and downloads keep m² and yuan.',
    onPaper: (units) => `Units: ${units}; converted, ≈ where rounded`,
  },
};
