import type { Atlas } from '../../domain/atlas.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';

/** What somebody who only has the files has to know, one text for each language. */
export function readmeTexts(atlas: Atlas): LocalizedText {
  const editions = { facts: atlas.factsEdition, map: atlas.mapEdition };
  return { en: english(editions), zh: chinese(editions) };
}

interface Editions {
  readonly facts: string;
  readonly map: string;
}

const english = ({ facts, map }: Editions) => `Guangzhou Zone Atlas: data
Edition of the facts ${facts}, edition of the map ${map}.

figures.csv          published numbers of the five documents that the atlas was made for
figures-beyond.csv   numbers of other publications, same columns, kept apart
tenancies.csv        organisations at places
events.csv           what happened, or was to happen
places.csv           all places, also those without a position
places.geojson       outlines and points of zones, sites and hubs
districts.geojson    the eleven districts
conflicts.csv        where sources give different values for the same thing, and which one the atlas prefers
gaps.csv             what none of the sources that were read gives for a place
metrics.csv, sources.csv, codebook.csv   what is measured, who says it, what each column holds
figures.json, figures-beyond.json, sources.json   the same records in full
datapackage.json     description for programs (Frictionless Data Package)
LICENCES.txt         terms; those of districts.geojson differ from the rest

Read before use
- "status" tells actual numbers from plans, targets, forecasts and agreements. Never add or chart them together.
- Values are in base units: 5900000000 CNY is 5.9 billion yuan, 220 percent is growth by 220 %.
- A note "Same fact: restates ..." marks a fact that is already counted in another row: sum only one of them.
- Coordinates are WGS-84. "certainty" tells how sure an outline is; a "point-only" place may lie anywhere
  within "uncertainty_m". District borders are approximate (about 100 m). Never derive a published area from them.
- An empty cell means: not published in the sources that were read.
- CSV files are UTF-8 with a byte order mark; an apostrophe before =, +, - or @ keeps a spreadsheet from
  running a text as a formula.
`;

const chinese = ({ facts, map }: Editions) => `广州产业园区地图：数据
数据版本 ${facts}，地图版本 ${map}。

figures.csv          本图集所依据的五份文件中公布的数据
figures-beyond.csv   其他出版物的数据，字段相同，分开存放
tenancies.csv        各地点的机构
events.csv           已发生或预定的事件
places.csv           全部地点，含无法定位者
places.geojson       园区、项目、枢纽的边界与点位
districts.geojson    十一个区
conflicts.csv        各出处对同一事项给出的不同数值，以及本图集采用哪一个
gaps.csv             所读资料没有给出的内容，逐地点列出
metrics.csv、sources.csv、codebook.csv   指标、出处、字段说明
figures.json、figures-beyond.json、sources.json   同样内容的完整记录
datapackage.json     供程序读取的说明（Frictionless Data Package）
LICENCES.txt         使用条款；districts.geojson 与其他文件不同

使用前请阅读
- “status”区分实际、计划、目标、预测与协议，不可相加，也不可画在同一序列。
- 数值采用基本单位：5900000000 CNY 即 59 亿元；220 percent 即增长 220%。
- 备注为“同一事实：重述……”的数据已在另一行计入，汇总时只取其一。
- 坐标为 WGS-84。“certainty”表示边界的可靠程度；“point-only”的地点可能位于“uncertainty_m”范围内任何位置。
  区界为示意（约 100 米），不可据此推算公布面积。
- 空白表示所读资料中没有公布。
- CSV 为带 BOM 的 UTF-8；以 =、+、-、@ 开头的文字前加撇号，以免电子表格当作公式执行。
`;
