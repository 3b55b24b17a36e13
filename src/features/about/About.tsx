import { useMessages } from '../../i18n/LanguageContext.tsx';
import { fileHref, usePageLinks } from '../../state/PageLinks.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';

/** What the atlas is, whose data it rests on and under which terms; the downloads; the editions. */
export function About() {
  const { about, site } = useMessages();
  const links = usePageLinks();
  const mapEdition = useAtlasStore((state) => state.atlas.mapEdition);
  const factsEdition = useAtlasStore((state) => state.atlas.factsEdition);
  return (
    <details className="about">
      <summary>{about.heading}</summary>
      <p>{about.what}</p>
      <p>{about.schematic}</p>
      <p>{about.borders}</p>
      <p>{about.sea}</p>
      <p>{about.font}</p>
      <p>{about.data}</p>
      <p>
        {about.privacy} {about.licence}
      </p>
      <p>
        {about.downloads}:{' '}
        {downloads.map((file, index) => (
          <span key={file}>
            {index > 0 && ' · '}
            <a href={fileHref(links, `data/${file}`)} download>
              {file}
            </a>
          </span>
        ))}
      </p>
      <p className="edition">{site.edition(mapEdition, factsEdition)}</p>
    </details>
  );
}

const downloads = [
  'figures.csv',
  'figures.json',
  'places.geojson',
  'districts.geojson',
  'sources.json',
  'atlas.zip',
];
