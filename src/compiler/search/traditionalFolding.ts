import { Converter } from 'opencc-js/t2cn';
import type { CharacterFolding } from '../../domain/search/searchEntry.ts';

/** The forms used in Hong Kong and Taiwan, and OpenCC's own. */
const scripts = ['t', 'hk', 'tw'] as const;

/** CJK Unified Ideographs. */
const firstIdeograph = 0x4e00;
const lastIdeograph = 0x9fff;

/**
 * Every traditional or variant character that stands for a character of the texts: 黃 for 黄, both
 * 爲 and 為 for 为. Single characters, so that any mixture of scripts is understood.
 */
export function traditionalFolding(texts: readonly string[]): CharacterFolding {
  const used = new Set(texts.join(''));
  const folding = new Map<string, string>();
  for (const from of scripts) {
    for (const [character, simplified] of simplifiedForms(from)) {
      if (character !== simplified && used.has(simplified)) folding.set(character, simplified);
    }
  }
  return { from: [...folding.keys()].join(''), to: [...folding.values()].join('') };
}

function simplifiedForms(from: (typeof scripts)[number]): readonly (readonly [string, string])[] {
  const all = Array.from({ length: lastIdeograph - firstIdeograph + 1 }, (_, at) =>
    String.fromCodePoint(firstIdeograph + at),
  );
  // One call with a line each: the converter must not read neighbours as a word.
  const simplified = Converter({ from, to: 'cn' })(all.join('\n')).split('\n');
  return all.map((character, at) => [character, simplified[at] ?? character]);
}
