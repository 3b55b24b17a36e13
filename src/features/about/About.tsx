import { useMessages } from '../../i18n/LanguageContext.tsx';
import { fileHref, usePageLinks } from '../../state/PageLinks.tsx';

/** What the atlas is, whose data it rests on and under which terms; the downloads. */
export function About() {
  const { about } = useMessages();
  const links = usePageLinks();
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
      <p>
        {about.wholeSite}:{' '}
        <a href={fileHref(links, wholeSite)} download>
          {wholeSite}
        </a>
      </p>
    </details>
  );
}

/** The build writes it beside the pages. */
const wholeSite = 'guangzhou-zone-atlas.zip';

const downloads = [
  'figures.csv',
  'figures.json',
  'places.geojson',
  'districts.geojson',
  'sources.json',
  'atlas.zip',
];
