import { buildSearchIndex } from '../../src/compiler/search/buildSearchIndex.ts';
import { readingOf } from '../../src/compiler/search/readings.ts';
import type { SearchEntry, SearchIndex } from '../../src/domain/search/searchEntry.ts';
import { realAtlas } from './realAtlas.ts';

/**
 * An index of as many entries as wanted: those of the atlas again and again, each with the names of
 * two of them joined, so that names are longer than in fact, as frequent, and all different.
 */
export function syntheticSearchIndex(size: number): SearchIndex {
  const { entries, folding } = buildSearchIndex(realAtlas);
  const at = (place: number): SearchEntry => {
    const entry = entries[place % entries.length];
    if (!entry) throw new Error('the atlas has no entries');
    return entry;
  };
  return {
    folding,
    entries: Array.from({ length: size }, (_, number) => {
      const [first, second] = [at(number), at(number * 7 + Math.floor(number / entries.length))];
      const title = {
        zh: `${first.title.zh}${second.title.zh.slice(0, 6)}${number}`,
        en: `${first.title.en} ${second.title.en.slice(0, 24)} ${number}`,
      };
      const pinyin = [...first.pinyin, readingOf(title.zh) ?? ''];
      return { ...first, id: `${first.id}-${number}`, title, pinyin };
    }),
  };
}
