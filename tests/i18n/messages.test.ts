import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/localizedText.ts';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { filterTexts } from '../../src/i18n/parts/filter.ts';

type Text = string | ((...args: readonly string[]) => string);

/** Texts that are empty on purpose: what goes without saying is not said. */
const silent = ['qualifier.exact', 'source.dateBasis.stated'];
/** English texts that hold Chinese on purpose: an official number's own name, what to type, the way to the Chinese pages. */
const chineseInEnglish = ['map.reviewNumber', 'search.placeholder', 'site.otherLanguage'];
/** Chinese texts without a Chinese character: the way to the English pages, a bare count, a mere joint. */
const noChineseInChinese = ['site.otherLanguage', 'search.at', 'contents.count'];

const han = /\p{Script=Han}/u;

/** All texts of a language by their path, such as `profile.close`. */
function textsOf(messages: object, path: readonly string[] = []): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>();
  for (const [key, value] of Object.entries(messages)) {
    const here = [...path, key];
    if (typeof value === 'object' && value !== null) {
      for (const [name, text] of textsOf(value, here)) found.set(name, text);
    } else {
      found.set(here.join('.'), value);
    }
  }
  return found;
}

/** Without `language`, which is no text. */
const { language: _zh, ...zh } = messagesOf.zh;
const { language: _en, ...en } = messagesOf.en;
const texts = { zh: textsOf(zh), en: textsOf(en) };

const words = ['FIRST', 'SECOND', 'THIRD', 'FOURTH'];

/** A text as it reads with words in its places. */
function read(text: Text): string {
  return typeof text === 'string' ? text : text(...words);
}

/** Which of its arguments a text shows. */
function shownArguments(text: Text): readonly string[] {
  return words.filter((word) => read(text).includes(word));
}

describe('messages', () => {
  it('exist in both languages under the same names', () => {
    expect([...texts.zh.keys()].toSorted()).toEqual([...texts.en.keys()].toSorted());
    expect(texts.en.size).toBeGreaterThan(200);
  });

  it('say the same about the same things: each shows the arguments the other shows', () => {
    for (const [name, english] of texts.en) {
      const chinese = texts.zh.get(name) ?? '';
      expect({ name, kind: typeof chinese, shows: shownArguments(chinese) }).toEqual({
        name,
        kind: typeof english,
        shows: shownArguments(english),
      });
    }
  });

  it('show every argument they are given', () => {
    for (const language of languages) {
      for (const [name, text] of texts[language]) {
        if (typeof text === 'string') continue;
        expect({ language, name, shows: shownArguments(text).length }).toEqual({
          language,
          name,
          shows: text.length,
        });
      }
    }
  });

  it.each(languages)('are never empty by accident, nor padded with spaces (%s)', (language) => {
    for (const [name, text] of texts[language]) {
      const shown = read(text);
      expect({ name, empty: shown === '' }).toEqual({ name, empty: silent.includes(name) });
      expect({ name, shown }).toEqual({ name, shown: shown.trim() });
    }
  });

  it('are in Chinese on the Chinese pages', () => {
    const withoutHan = [...texts.zh].filter(([, text]) => !han.test(read(text)));
    const names = withoutHan.map(([name]) => name).filter((name) => !silent.includes(name));
    expect(names.toSorted()).toEqual(noChineseInChinese.toSorted());
  });

  it('are in English on the English pages', () => {
    const withHan = [...texts.en].filter(([, text]) => han.test(read(text)));
    expect(withHan.map(([name]) => name).toSorted()).toEqual(chineseInEnglish.toSorted());
  });

  it('count one place as one in English', () => {
    const { search, filter } = messagesOf.en;
    const { option, emptyAdvice, apply, wouldLeave } = filterTexts.en;
    expect(apply(1)).toBe('Show only this place');
    const ofPlaces = [filter.result(1, 1), option('', 1), emptyAdvice('', 1), wouldLeave(1, 1, false)];
    for (const text of ofPlaces) expect(text).toMatch(/\b1 place\b/);
    expect(search.results(1)).toBe('1 result');
  });

  it('use Chinese punctuation beside Chinese characters', () => {
    const halfWidth = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u;
    const wrong = [...texts.zh].filter(([, text]) => halfWidth.test(read(text)));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});
