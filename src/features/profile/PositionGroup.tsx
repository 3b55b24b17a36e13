import { useFacts } from '../../citations/FactsContext.tsx';
import { SourceNumber } from '../../citations/SourceNumber.tsx';
import type { GapField } from '../../domain/gapFields.ts';
import type { Place } from '../../domain/place.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { useLanguage, useMessages } from '../../i18n/LanguageContext.tsx';
import { Fact } from './Fact.tsx';
import { ProfileGroup } from './ProfileGroup.tsx';

/** The words on certainty say it. */
const positionGap: readonly GapField[] = ['location'];

/** How sure it is where the place lies, and how that was found. */
export function PositionGroup({ place }: { readonly place: Place }) {
  const { profile, legend, map } = useMessages();
  const language = useLanguage();
  const outline = useFacts().outlineOf(place.id);
  /** A radius somebody chose, shown as it is; only what was measured is rounded. */
  const radius = (meters: number): string => {
    const [value, unit] = meters < 1000 ? [meters, map.metres] : [meters / 1000, map.kilometres];
    return formatNumber(value, language) + (language === 'zh' ? unit : ` ${unit}`);
  };
  if (!outline) {
    return (
      <ProfileGroup group="position" said={positionGap}>
        <p>{profile.notLocated}</p>
      </ProfileGroup>
    );
  }
  const { certainty, uncertaintyMeters, method, source } = outline;
  return (
    <ProfileGroup group="position" said={positionGap}>
      <dl className="place-facts">
        <Fact term={profile.certainty}>
          {legend.certainty[certainty] +
            (language === 'zh' ? '，' : ', ') +
            (uncertaintyMeters === undefined
              ? profile.somewhereInDistrict
              : profile.uncertainty(radius(uncertaintyMeters)))}
        </Fact>
        <Fact term={profile.howDrawn}>
          {method[language]}
          {source !== undefined && <SourceNumber source={source} />}
        </Fact>
      </dl>
    </ProfileGroup>
  );
}
