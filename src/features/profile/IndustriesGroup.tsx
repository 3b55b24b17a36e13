import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { Place, PlaceSector } from '../../domain/place.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { industryHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { ProfileGroup } from './ProfileGroup.tsx';

/** The industries said of the place, each with its own page and sources; planned ones say so. */
export function IndustriesGroup({ place }: { readonly place: Place }) {
  const { profile } = useMessages();
  const language = useLanguage();
  const links = usePageLinks();
  const sectors = useAtlasStore((state) => state.atlas.sectors);
  const { open, close } = punctuation[language];
  const labelOf = (id: string) => sectors.find((sector) => sector.id === id)?.label[language] ?? id;
  return (
    <ProfileGroup group="industries">
      {place.sectors.length > 0 ? (
        <ul className="industry-list">
          {statedIndustries(place.sectors).map(({ sector, status, statements }) => (
            <li key={sector + status}>
              <a href={industryHref(links, sector)}>{labelOf(sector)}</a>
              {status === 'plan' && open + profile.plannedSector + close}
              {[...new Set(statements.map(({ source }) => source))].map((source) => (
                <SourceNumber key={source} source={source} />
              ))}
              {statements.map(
                ({ note, locator }) => note && <small key={locator ?? note.en}>{` ${note[language]}`}</small>,
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </ProfileGroup>
  );
}

interface StatedIndustry extends Pick<PlaceSector, 'sector' | 'status'> {
  readonly statements: readonly PlaceSector[];
}

/** Each industry once for what is there and once for what is planned, in the order first said. */
function statedIndustries(sectors: readonly PlaceSector[]): readonly StatedIndustry[] {
  const isSame = (a: PlaceSector, b: PlaceSector) => a.sector === b.sector && a.status === b.status;
  return sectors
    .filter((each, index) => sectors.findIndex((other) => isSame(each, other)) === index)
    .map((first) => ({
      sector: first.sector,
      status: first.status,
      statements: sectors.filter((each) => isSame(each, first)),
    }));
}
