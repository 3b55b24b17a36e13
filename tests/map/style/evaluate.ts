import {
  Color,
  expression,
  type FeatureState,
  featureFilter,
  type LayerSpecification,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** A feature as the style sees it. */
export interface DrawnFeature {
  readonly type: 'Point' | 'Polygon' | 'LineString';
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Moment {
  readonly zoom?: number;
  readonly state?: FeatureState;
}

/** What MapLibre would draw a property as; colours become text. */
export function drawnValue(
  layer: LayerSpecification,
  group: 'paint' | 'layout',
  property: string,
  feature: DrawnFeature,
  { zoom = 10, state = {} }: Moment = {},
): unknown {
  const set: Readonly<Record<string, unknown>> = { ...layer[group] };
  const rule = ruleOf(`${group}_${layer.type}`, property);
  const value = set[property] ?? rule.default;
  const parsed = expression.normalizePropertyExpression(value, `${layer.id}.${property}`, rule);
  const drawn: unknown = parsed.evaluate(
    { zoom },
    { type: feature.type, properties: feature.properties },
    state,
  );
  return drawn instanceof Color ? drawn.toString() : drawn;
}

/** What the style specification says of a property. */
function ruleOf(section: keyof typeof latest, property: string): StylePropertySpecification {
  const rule: unknown = Object.entries(latest[section]).find(([name]) => name === property)?.[1];
  if (!isRule(rule)) throw new Error(`${section} has no ${property}`);
  return rule;
}

function isRule(rule: unknown): rule is StylePropertySpecification {
  return typeof rule === 'object' && rule !== null && 'property-type' in rule;
}

/** A palette colour as `drawnValue` writes it. */
export function colourText(colour: string): string {
  const parsed = Color.parse(colour);
  if (!parsed) throw new Error(`Not a colour: ${colour}`);
  return parsed.toString();
}

/** Whether a layer's filter lets a feature through. */
export function isDrawnBy(layer: LayerSpecification, feature: DrawnFeature): boolean {
  if (layer.type === 'background') return false;
  const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, layer.id);
  return filter({ zoom: 10 }, { type: feature.type, properties: feature.properties });
}
