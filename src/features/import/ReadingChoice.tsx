import type { BoundingBox } from '../../domain/outline.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useTexts } from '../../i18n/LanguageContext.tsx';
import { datumEvidenceText } from '../../i18n/parts/datumEvidence.ts';
import { importTexts } from '../../i18n/parts/import.ts';
import type { RankedReading } from '../../own-data/datum/rankReadings.ts';

interface ReadingChoiceProps {
  readonly group: string;
  readonly ranked: RankedReading;
  /** What the other readings say as well, word by word, and so tells nothing. */
  readonly common: ReadonlySet<string>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One way to read a file's numbers, with what speaks for and against it. */
export function ReadingChoice({ group, ranked, common, isChosen, onChoose }: ReadingChoiceProps) {
  const { question: words } = useTexts(importTexts);
  const language = useLanguage();
  const { reading, evidence, bbox, isInSurroundings } = ranked;
  const texts = evidence.map((each) => datumEvidenceText(each, language)).filter((text) => !common.has(text));
  return (
    <div className="import-reading" data-chosen={isChosen}>
      <label>
        <input
          type="radio"
          name={group}
          value={reading.id}
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={`${group}-${reading.id}`}
        />
        <span>{reading.label[language]}</span>
      </label>
      <ul id={`${group}-${reading.id}`}>
        {isChosen && <li>{words.lies(...degreesOf(bbox, language))}</li>}
        {!isInSurroundings && <li>{words.elsewhere}</li>}
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {isChosen && reading.note && <li>{reading.note[language]}</li>}
      </ul>
    </div>
  );
}

/** Four decimals, about 10 m: the readings differ by hundreds of metres. */
function degreesOf(bbox: BoundingBox, language: 'zh' | 'en') {
  const [west, south, east, north] = bbox;
  const text = (degrees: number) => formatNumber(degrees, language, { decimals: 4 });
  return [text(west), text(south), text(east), text(north)] as const;
}
