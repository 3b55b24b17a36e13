import type { Language } from '../../domain/localizedText.ts';

/** The words of the prerendered map picture beside those it shares with the live map. */
export interface MapPictureTexts {
  readonly locator: string;
  readonly north: string;
}

export const mapPictureTexts: Readonly<Record<Language, MapPictureTexts>> = {
  zh: { locator: '在全市的位置', north: '北' },
  en: { locator: 'Where it lies in the city', north: 'N' },
};
