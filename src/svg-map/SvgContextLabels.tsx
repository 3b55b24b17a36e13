import type { AtlasGeometry } from '../domain/geometry.ts';
import { otherLanguage } from '../domain/languageTag.ts';
import type { Language, LocalizedText } from '../domain/localizedText.ts';
import { waterNames } from '../domain/waterNames.ts';
import { type FrameProjection, framePercent } from './projection.ts';

interface SvgContextLabelsProps {
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly projection: FrameProjection;
}

/** Names of neighbouring cities and of water; they lie beside the places and never compete with them. */
export function SvgContextLabels({ geometry, language, projection }: SvgContextLabelsProps) {
  const neighbours = geometry.neighbourLabels.features.map(({ geometry: point, properties }) => ({
    at: point.coordinates,
    name: properties.name,
  }));
  return (
    <>
      {neighbours.map(({ at, name }) => (
        <ContextLabel key={name.en} kind="neighbour" position={at} {...{ name, language, projection }} />
      ))}
      {waterNames.map(({ at, name }) => (
        <ContextLabel key={name.en} kind="water" position={[...at]} {...{ name, language, projection }} />
      ))}
    </>
  );
}

function ContextLabel(props: {
  readonly kind: 'neighbour' | 'water';
  readonly position: number[];
  readonly name: LocalizedText;
  readonly language: Language;
  readonly projection: FrameProjection;
}) {
  const { kind, position, name, language, projection } = props;
  const { x, y } = framePercent(position, projection);
  return (
    <text className={`m-context-label m-${kind}-label${kind === 'water' ? ' t-m' : ''}`} x={x} y={y}>
      <tspan>{name[language]}</tspan>
      <tspan className="m-secondary" x={x} dy="1.2em">
        {name[otherLanguage(language)]}
      </tspan>
    </text>
  );
}
