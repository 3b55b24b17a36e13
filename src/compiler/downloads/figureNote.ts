import type { Figure, RestatementKind } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localizedText.ts';
import type { Place } from '../../domain/place.ts';

const restatements: Readonly<Record<RestatementKind, LocalizedText>> = {
  repetition: { en: 'repetition', zh: '重复' },
  'currency-conversion': { en: 'currency conversion', zh: '货币换算' },
  rewording: { en: 'other wording', zh: '换一种说法' },
};

/**
 * Everything that keeps a bare number from being misread, as one text: wording, what a share is of,
 * what growth is measured against, which extent of the place, doubts, and whether it is counted already.
 * @param place the place the figure belongs to, for the name of its territory
 */
export function figureNote(figure: Figure, place: Place | undefined): LocalizedText | undefined {
  const parts = [
    figure.note,
    labelled({ en: 'Share or rank of', zh: '基数' }, figure.base),
    labelled({ en: 'Compared with', zh: '对比期' }, sameInBoth(figure.comparedWith)),
    labelled({ en: 'Territory', zh: '地域范围' }, territoryLabel(figure, place)),
    labelled({ en: 'Doubt', zh: '存疑' }, figure.doubt),
    labelled({ en: 'Preferred because', zh: '采用理由' }, figure.preferredBecause),
    restatement(figure),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return {
    en: parts.map((part) => closed(part.en, '.')).join(' '),
    zh: parts.map((part) => closed(part.zh, '。')).join(''),
  };
}

function restatement({ restates }: Figure): LocalizedText | undefined {
  if (restates === undefined) return undefined;
  const { en, zh } = restatements[restates.as];
  const { figure } = restates;
  return { en: `Same fact: restates ${figure} (${en})`, zh: `同一事实：重述 ${figure}（${zh}）` };
}

function territoryLabel(figure: Figure, place: Place | undefined): LocalizedText | undefined {
  return place?.territories.find((territory) => territory.id === figure.territory)?.label;
}

function labelled(label: LocalizedText, text: LocalizedText | undefined): LocalizedText | undefined {
  return text && { en: `${label.en}: ${text.en}`, zh: `${label.zh}：${text.zh}` };
}

function sameInBoth(text: string | undefined): LocalizedText | undefined {
  return text === undefined ? undefined : { en: text, zh: text };
}

/** Ends a text so that the next one can follow. */
function closed(text: string, stop: string): string {
  return /[.!?。！？]["”’）)]?$/.test(text) ? text : text + stop;
}
