import { expect, it } from 'vitest';
import { languageTag, otherLanguage } from '../../src/domain/languageTag.ts';
import { languages } from '../../src/domain/localizedText.ts';

it('tags Chinese as written in simplified characters', () => {
  expect(languages.map(languageTag)).toEqual(['zh-Hans', 'en']);
});

it('names the other language, and back again', () => {
  expect(languages.map(otherLanguage)).toEqual(['en', 'zh']);
});
