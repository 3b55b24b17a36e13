import type { PlaceKind } from '../../domain/place.ts';
import { type StudyPlace, standings } from '../../domain/studyArea/studyPlace.ts';
import type { StudyReport } from '../../domain/studyArea/studyReport.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/LanguageContext.tsx';
import { studyTexts } from '../../i18n/parts/study.ts';
import { PlaceLink } from '../../places/PlaceLink.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { formatShareOfPlace } from './formatShare.ts';

interface StandingListsProps {
  readonly report: StudyReport;
  readonly heading: string;
  readonly kinds: readonly PlaceKind[];
}

/** The places of some kinds by how they lie, each standing with what it rests on. */
export function StandingLists({ report, heading, kinds }: StandingListsProps) {
  const { result } = useTexts(studyTexts);
  const atlas = useAtlasStore((state) => state.atlas);
  const ofKind = new Set(atlas.places.filter(({ kind }) => kinds.includes(kind)).map((place) => place.id));
  const places = report.places.filter(({ place }) => ofKind.has(place));
  return (
    <div className="study-section">
      <h4>{heading}</h4>
      {places.length === 0 && <p className="field-note">{result.none}</p>}
      {standings.map((standing) => {
        const here = places.filter((each) => each.standing === standing);
        if (here.length === 0) return null;
        return (
          <div key={standing} className="study-standing" data-standing={standing}>
            <p>
              <strong>{result.standings[standing]}</strong>{' '}
              <small className="field-note">{result.standingNotes[standing]}</small>
            </p>
            <ul>
              {here.map((place) => (
                <StandingItem key={place.place} place={place} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function StandingItem({ place }: { readonly place: StudyPlace }) {
  const { result } = useTexts(studyTexts);
  const { legend } = useMessages();
  const language = useLanguage();
  const certainty = useAtlasStore(
    (state) => state.atlas.outlines.find((each) => each.place === place.place)?.certainty,
  );
  const { standing, basis, overlap, isSure } = place;
  const remarks = [
    ...(standing === 'partly' && overlap ? [result.ofPlace(formatShareOfPlace(overlap, language))] : []),
    ...(basis === 'stated' ? [result.stated] : []),
    ...(standing === 'inside' && !isSure ? [result.nearEdge] : []),
    ...(certainty ? [legend.certainty[certainty]] : []),
  ];
  return (
    <li>
      <PlaceLink place={place.place} origin="list" /> <small>{remarks.join(' · ')}</small>
    </li>
  );
}
