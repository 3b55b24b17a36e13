import { hubDistances } from '../../domain/hubDistances.ts';
import type { Place } from '../../domain/place.ts';
import { formatDistance } from '../../i18n/formatMeasure.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { useAtlasStore } from '../../state/useAtlasStore.tsx';
import { ProfileLink } from './ProfileLink.tsx';

/** Straight-line distances to the transport hubs, nearest first, with the method beside them. */
export function HubDistances({ place }: { readonly place: Place }) {
  const { profile, compass } = useMessages();
  const language = useLanguage();
  const atlas = useAtlasStore((state) => state.atlas);
  const from = atlas.outlines.find((outline) => outline.place === place.id);
  if (!from || place.kind === 'city') return null;
  if (from.certainty === 'point-only' && from.uncertaintyMeters === undefined) {
    return (
      <section className="profile-section" aria-labelledby="profile-hubs">
        <h3 id="profile-hubs">{profile.hubs}</h3>
        <p className="not-published">{profile.noDistances}</p>
      </section>
    );
  }
  const hubs = new Set(atlas.places.filter(({ kind }) => kind === 'hub').map(({ id }) => id));
  const distances = hubDistances(
    from,
    atlas.outlines.filter((outline) => hubs.has(outline.place)),
  );
  if (distances.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="profile-hubs">
      <h3 id="profile-hubs">{profile.hubs}</h3>
      <table className="hub-table">
        <tbody>
          {distances.map(({ hub, meters, direction }) => (
            <tr key={hub}>
              <th scope="row">
                <ProfileLink place={hub} />
              </th>
              <td className="figure-value">{formatDistance(meters, language)}</td>
              <td>{direction && compass[direction]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="method">
        {profile.hubsMethod} {from.certainty === 'point-only' && profile.hubsFromPoint}
      </p>
    </section>
  );
}
