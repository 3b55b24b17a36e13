import { formatDate } from '../../i18n/formatDate.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useToday } from '../../state/Today.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import type { SheetDensity } from './sheetDensity.ts';

/**
 * Which editions the profile was made from, and the day on which its deadlines were judged; on paper
 * what its marks mean and what it had no room for.
 */
export function Imprint({ density }: { readonly density: SheetDensity }) {
  const { site, factsheet } = useMessages();
  const language = useLanguage();
  const mapEdition = useAtlasStore((state) => state.atlas.mapEdition);
  const factsEdition = useAtlasStore((state) => state.atlas.factsEdition);
  const today = useToday();
  return (
    <p className="imprint">
      {`${site.edition(mapEdition, factsEdition)} · ${factsheet.dated(formatDate(today, language))}`}
      <span className="paper-note">
        {[
          '',
          factsheet.marks,
          ...(density === 'tight' || density === 'packed' ? [factsheet.shortened[density]] : []),
        ].join(' · ')}
      </span>
    </p>
  );
}
