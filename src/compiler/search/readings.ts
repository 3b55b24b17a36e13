import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Readings that pinyin-pro does not know or takes from another word: place names of Guangzhou, in
 * which 涌 is a creek (chōng), and 都 as a capital. All others it reads right; a test says which.
 */
const exceptions: Readonly<Record<string, string>> = {
  花都: 'huā dū',
  之都: 'zhī dū',
  大都会: 'dà dū huì',
  率先: 'shuài xiān',
  东涌: 'dōng chōng',
  河涌: 'hé chōng',
  涌口: 'chōng kǒu',
  车陂涌: 'chē bēi chōng',
  厦滘: 'xià jiào',
};

customPinyin(exceptions);

const chinese = /\p{sc=Han}/u;

/**
 * How a Chinese name is read: syllables without tones and other words as they stand, separated by
 * spaces; `null` for a name without Chinese characters. `ü` is written `v`, as on Chinese keyboards.
 */
export function readingOf(name: string): string | null {
  if (!chinese.test(name)) return null;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return syllables
    .flatMap((syllable) => syllable.split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
}
