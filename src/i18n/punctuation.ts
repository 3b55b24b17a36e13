import type { Language } from '../domain/localizedText.ts';

export interface Punctuation {
  /** Between the items of a list. */
  readonly comma: string;
  /** Between parts of a sentence. */
  readonly clause: string;
  /** At the end of a sentence that another follows. */
  readonly stop: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly open: string;
  readonly close: string;
}

/** Marks with the spaces that go with them: full width in Chinese, spaced in English. */
export const punctuation: Readonly<Record<Language, Punctuation>> = {
  zh: { comma: '、', clause: '，', stop: '。', colon: '：', open: '（', close: '）' },
  en: { comma: ', ', clause: ', ', stop: '. ', colon: ': ', open: ' (', close: ')' },
};
