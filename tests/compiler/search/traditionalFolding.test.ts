import { describe, expect, it } from 'vitest';
import { traditionalFolding } from '../../../src/compiler/search/traditionalFolding.ts';
import { foldingMap } from '../../../src/domain/search/normalise.ts';

describe('traditionalFolding', () => {
  const folding = foldingMap(traditionalFolding(['黄埔', '华为', '平台', '微信事业群', '发展']));

  it.each([
    ['黃', '黄'],
    ['華', '华'],
    ['爲', '为'],
    ['為', '为'],
    ['臺', '台'],
    ['羣', '群'],
    ['發', '发'],
    ['髮', '发'],
  ])('reads %s as %s', (traditional, simplified) => {
    expect(folding.get(traditional)).toBe(simplified);
  });

  it('has nothing for characters no text uses, nor for those that are simplified already', () => {
    expect(folding.get('龍')).toBeUndefined();
    expect(folding.get('黄')).toBeUndefined();
  });
});
