import type { Language } from '../../domain/localizedText.ts';
import type { Evidence } from '../../own-data/datum/evidence.ts';
import { formatNumber } from '../formatNumber.ts';

type Code = Evidence['code'];
type Words = {
  readonly [C in Code]: (evidence: Extract<Evidence, { readonly code: C }>, number: Write) => string;
};
type Write = (value: number) => string;

const zh: Words = {
  stated: () => '文件写明了这种坐标系',
  'stated-otherwise': ({ stated }) => `文件写明的是另一种：${stated}`,
  'format-rule': () => '这种格式规定如此，但国内来源的文件常不遵守',
  hint: ({ word, where }) => (where === 'file-name' ? `文件名中有“${word}”` : `属性名中有“${word}”`),
  'in-surroundings': ({ records, of }, n) => `${n(of)} 条记录中有 ${n(records)} 条落在广州及周边`,
  'in-city': ({ records, of }, n) => `${n(of)} 条记录中有 ${n(records)} 条落在广州市内`,
  'named-places': ({ near, of, nearMeters, medianDistanceMeters }, n) =>
    `按名称对得上的 ${n(of)} 处中，${n(near)} 处距地图所载位置不到 ${n(nearMeters)} 米（中位数 ${n(metres(medianDistanceMeters))} 米）`,
  'mentioned-places': ({ of, medianDistanceMeters }, n) =>
    `文字中提到的 ${n(of)} 处，距离中位数 ${n(metres(medianDistanceMeters))} 米`,
  'named-districts': ({ inside, of }, n) => `写明所在区的 ${n(of)} 条中，${n(inside)} 条落在该区`,
  'outline-fit': ({ outlines, medianDistanceMeters }, n) =>
    `${n(outlines)} 个同名轮廓与地图所载轮廓相距 ${n(metres(medianDistanceMeters))} 米（中位数）`,
  'border-fit': ({ outlines, medianDistanceMeters }, n) =>
    `${n(outlines)} 个轮廓沿已知边界，相距 ${n(metres(medianDistanceMeters))} 米（中位数）`,
  'in-water': ({ records, of }, n) => `${n(of)} 条记录中有 ${n(records)} 条落在海或江中`,
};

const en: Words = {
  stated: () => 'The file says so itself',
  'stated-otherwise': ({ stated }) => `The file states another system: ${stated}`,
  'format-rule': () => 'The format prescribes it, which files from Chinese sources often ignore',
  hint: ({ word, where }) =>
    where === 'file-name' ? `“${word}” in the file’s name` : `“${word}” in an attribute’s name`,
  'in-surroundings': ({ records, of }, n) => `${n(records)} of ${n(of)} records in Guangzhou or around it`,
  'in-city': ({ records, of }, n) => `${n(records)} of ${n(of)} records within the city`,
  'named-places': ({ near, of, nearMeters, medianDistanceMeters }, n) =>
    `Of ${n(of)} places known by name, ${n(near)} within ${n(nearMeters)} m of where the atlas has them (median ${n(metres(medianDistanceMeters))} m)`,
  'mentioned-places': ({ of, medianDistanceMeters }, n) =>
    `${n(of)} places mentioned in texts, median distance ${n(metres(medianDistanceMeters))} m`,
  'named-districts': ({ inside, of }, n) => `${n(inside)} of ${n(of)} records lie in the district they name`,
  'outline-fit': ({ outlines, medianDistanceMeters }, n) =>
    `Outlines of the same name (${n(outlines)}): ${n(metres(medianDistanceMeters))} m from the atlas’ own (median)`,
  'border-fit': ({ outlines, medianDistanceMeters }, n) =>
    `Outlines along known borders (${n(outlines)}): ${n(metres(medianDistanceMeters))} m from them (median)`,
  'in-water': ({ records, of }, n) => `${n(records)} of ${n(of)} records in the sea or the river`,
};

/** One observation for or against a reading, in words. Plain text, never markup. */
export function datumEvidenceText(evidence: Evidence, language: Language): string {
  const words = language === 'zh' ? zh : en;
  const write = words[evidence.code] as (evidence: Evidence, number: Write) => string;
  return write(evidence, (value) => formatNumber(value, language));
}

/** Known borders are ±100 m: no more than two digits are shown. */
function metres(distance: number): number {
  return distance < 10 ? Math.round(distance) : Number(distance.toPrecision(2));
}
