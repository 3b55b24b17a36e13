import { certaintyDashes } from '../../domain/certaintyDashes.ts';
import type { Certainty } from '../../domain/outline.ts';
import { palettes, type Theme } from '../../domain/palette.ts';
import type { LegendSample } from './sheetContents.ts';

/** A sample takes this much room, in pixels. */
export const sampleSize = { width: 26, height: 14 } as const;

/** A line of the legend as the map draws it, in a box of `sampleSize`. */
export function SheetSample({ sample, theme }: { readonly sample: LegendSample; readonly theme: Theme }) {
  const palette = palettes[theme];
  const thin = { fill: 'none', stroke: palette.inkSoft, strokeWidth: 0.9 };
  switch (sample.kind) {
    case 'layer':
      if (sample.layer === 'districts')
        return <path d="M3 11 8 2.5l13 2.5-3 7z" fill={palette.land} stroke={palette.border} />;
      return sample.layer === 'hubs' ? (
        <circle cx={13} cy={7} r={4.6} fill={palette.panel} stroke={palette.layers.hubs} strokeWidth={2} />
      ) : (
        <circle cx={13} cy={7} r={4.8} fill={palette.layers[sample.layer]} />
      );
    case 'certainty':
      return <CertaintySample certainty={sample.certainty} theme={theme} />;
    case 'same-point':
      return (
        <>
          <circle cx={13} cy={7} r={6} fill="none" stroke={palette.ink} strokeWidth={1.5} />
          <circle cx={13} cy={7} r={3.2} fill={palette.ink} />
        </>
      );
    case 'selected':
      return (
        <>
          <circle cx={13} cy={7} r={6.6} fill={palette.selection} fillOpacity={0.28} />
          <circle cx={13} cy={7} r={3.8} fill={palette.selection} />
        </>
      );
    case 'fill':
      return (
        <rect
          x={1}
          y={1}
          width={24}
          height={12}
          fill={sample.colour}
          stroke={palette.cityBorder}
          strokeWidth={0.8}
        />
      );
    case 'spot':
      return <circle cx={13} cy={7} r={4.5} fill={sample.colour} stroke={palette.halo} />;
    case 'gap':
      return sample.isRing ? (
        <circle cx={13} cy={7} r={5} fill={palette.panel} stroke={palette.ink} strokeWidth={1.2} />
      ) : (
        <>
          <rect
            x={1}
            y={1}
            width={24}
            height={12}
            fill="none"
            stroke={palette.cityBorder}
            strokeWidth={0.8}
          />
          <path d="M1 9 9 1M5 13 17 1M13 13 25 1M21 13l4-4" stroke={palette.inkSoft} strokeWidth={0.8} />
          {sample.gap === 'undecided' && (
            <path d="M1 5l8 8M5 1l12 12M13 1l12 12M21 1l4 4" stroke={palette.inkSoft} strokeWidth={0.8} />
          )}
        </>
      );
    case 'reach-ring':
      return <path d="M1 13a15 15 0 0 1 24 0" {...thin} />;
    case 'reach-line':
      return <path d="M1 7h24" strokeDasharray="4.8 3.2" {...thin} />;
    case 'drawn':
      return (
        <>
          <path d="M3 11 11 3l12 6" fill="none" stroke={palette.ink} strokeWidth={2} />
          <circle cx={11} cy={3} r={2.2} fill={palette.ink} />
        </>
      );
    case 'study':
      return (
        <rect
          {...{ x: 2, y: 2, width: 22, height: 10 }}
          fill={palette.ink}
          fillOpacity={0.08}
          stroke={palette.ink}
          strokeWidth={1.6}
          strokeDasharray="7 3"
        />
      );
    case 'study-point':
      return (
        <>
          <circle cx={13} cy={7} r={5.8} fill="none" stroke={palette.ink} strokeWidth={1.6} />
          <circle cx={13} cy={7} r={2} fill={palette.ink} />
        </>
      );
  }
}

const lineWidth = 1.6;

function CertaintySample({ certainty, theme }: { readonly certainty: Certainty; readonly theme: Theme }) {
  const { ink } = palettes[theme];
  const dashes = (kind: Exclude<Certainty, 'point-only'>) => {
    const pattern = certaintyDashes[kind].map((part) => part * lineWidth).join(' ');
    return pattern === '' ? {} : { strokeDasharray: pattern };
  };
  const cap = certainty === 'approximate' || certainty === 'point-only' ? 'round' : 'butt';
  const line = { fill: 'none', stroke: ink, strokeWidth: lineWidth, strokeLinecap: cap } as const;
  if (certainty !== 'point-only') return <path d="M1 7h24" {...line} {...dashes(certainty)} />;
  return (
    <>
      <circle cx={13} cy={7} r={6} {...line} strokeWidth={1.2} {...dashes('approximate')} />
      <circle cx={13} cy={7} r={2.6} fill={ink} />
    </>
  );
}
