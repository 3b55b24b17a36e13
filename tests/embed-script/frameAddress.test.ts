import { expect, it } from 'vitest';
import { frameAddress } from '../../src/embed-script/frameAddress.ts';

const addressOf = (attributes: Readonly<Record<string, string>>, pageLanguage = 'zh-CN') =>
  frameAddress((name) => attributes[name] ?? '', pageLanguage).path;

it.each([
  [{}, 'embed/zh/guangzhou/'],
  [{ place: 'pazhou', lang: 'en' }, 'embed/en/pazhou/'],
  [{ place: 'pazhou', kind: 'card', theme: 'dark' }, 'embed/zh/pazhou/card/?theme=dark'],
  [{ place: 'pazhou,baietan', metric: 'gdp' }, 'embed/zh/compare/?places=pazhou,baietan&metric=gdp'],
  [{ place: '../x', kind: 'globe' }, 'embed/zh/guangzhou/'],
  [{ place: 'pazhou', parts: 'map&evil=1#x' }, 'embed/zh/pazhou/?parts=map%26evil%3D1%23x'],
])('makes of %j the page %s', (attributes, path) => {
  expect(addressOf(attributes)).toBe(path);
});

it('takes the language of the page around, else English', () => {
  expect(addressOf({}, 'en-US')).toBe('embed/en/guangzhou/');
  expect(addressOf({}, 'de')).toBe('embed/en/guangzhou/');
});
