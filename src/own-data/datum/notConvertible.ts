import type { LocalizedText } from '../../domain/localizedText.ts';

/** Older Chinese systems whose conversion parameters to CGCS2000 are local and not published. */
export const xian1980: LocalizedText = { zh: '1980 西安坐标系', en: 'Xi’an 1980' };
export const beijing1954: LocalizedText = { zh: '1954 北京坐标系', en: 'Beijing 1954' };
export const newBeijing: LocalizedText = { zh: '新 1954 北京坐标系', en: 'New Beijing 1954' };
