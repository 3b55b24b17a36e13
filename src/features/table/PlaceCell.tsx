import { otherLanguage } from '../../domain/languageTag.ts';
import type { PlaceRow } from '../../domain/placeTable.ts';
import type { PlaceColumnId } from '../../domain/tableView.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { tableTexts } from '../../i18n/parts/table.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { LayerSwatch } from '../../ui/LayerSwatch.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

interface PlaceCellProps {
  readonly row: PlaceRow;
  readonly column: Exclude<PlaceColumnId, 'name'>;
}

/** What a place has to say in one of the table's own columns. */
export function PlaceCell({ row, column }: PlaceCellProps) {
  const { contents, level: levels, legend, status: statusWords } = useMessages();
  const words = useTexts(tableTexts);
  const language = useLanguage();
  const { place, facets, districts, figureCount } = row;
  switch (column) {
    case 'other-name': {
      const other = otherLanguage(language);
      return place.nameIsPublished ? (
        <ForeignText language={other}>{place.name[other]}</ForeignText>
      ) : (
        <Missing text={words.notPublished} />
      );
    }
    case 'kind':
      return words.kinds[place.kind];
    case 'layer':
      return place.layer ? (
        <>
          <LayerSwatch layer={place.layer} /> {contents.layers[place.layer]}
        </>
      ) : (
        <Missing text={words.notLocated} />
      );
    case 'district':
      if (districts.length > 0)
        return districts.map((name) => name[language]).join(punctuation[language].comma);
      return place.kind === 'district' ? <NotAsked /> : <Missing text={words.notPublished} />;
    case 'level':
      if (facets.level === null) return <NotAsked />;
      return facets.level === 'not-published' ? <Missing text={words.notPublished} /> : levels[facets.level];
    case 'status':
      return facets.statuses.map((status) => (
        <span key={status} className="table-status">
          <StatusMark state={status} />
          <span>{statusWords[status]}</span>
        </span>
      ));
    case 'certainty':
      return facets.certainty === 'not-located' ? (
        <Missing text={words.notLocated} />
      ) : (
        legend.certainty[facets.certainty]
      );
    case 'figures':
      return figureCount === null ? '…' : formatNumber(figureCount, language);
  }
}

function Missing({ text }: { readonly text: string }) {
  return <span className="table-missing">{text}</span>;
}

/** A dash for the eye, words for those who hear the table. */
function NotAsked() {
  const words = useTexts(tableTexts);
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{words.notAsked}</span>
    </>
  );
}
