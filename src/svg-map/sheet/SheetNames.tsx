import { ascent, lineStep, type PlacedName } from './nameLayout.ts';
import { px } from './sheetScale.ts';

interface SheetNamesProps {
  readonly names: readonly PlacedName[];
}

const haloPixels = 3;

/**
 * Names at constant size where they find room. Their halos are drawn first, all of them: some programs
 * would paint a halo over its own letters, and none then lies over another name.
 */
export function SheetNames({ names }: SheetNamesProps) {
  return (
    <>
      <g fill="none" strokeWidth={haloPixels} strokeLinejoin="round">
        {names.map(({ name, spot, box }) => (
          <NameText key={name.id} {...{ name, spot, box }} stroke={name.halo} />
        ))}
      </g>
      <g data-names="">
        {names.map(({ name, spot, box }) => (
          <NameText key={name.id} {...{ name, spot, box }} fill={name.colour} />
        ))}
      </g>
    </>
  );
}

interface NameTextProps extends PlacedName {
  readonly fill?: string;
  readonly stroke?: string;
}

function NameText({ name, spot, box: { left, right, top }, ...paint }: NameTextProps) {
  const anchor = spot === 'right' ? 'start' : spot === 'left' ? 'end' : 'middle';
  const x = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
  let line = top;
  return name.lines.map(({ text, size }, index) => {
    const baseline = line + size * ascent;
    line += size * lineStep;
    return (
      <text
        key={text}
        x={px(x)}
        y={px(baseline)}
        fontSize={px(size)}
        textAnchor={anchor}
        {...(name.letterSpacing && index === 0 ? { letterSpacing: px(name.letterSpacing) } : {})}
        {...paint}
      >
        {text}
      </text>
    );
  });
}
