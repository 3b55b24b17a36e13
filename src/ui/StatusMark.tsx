import type { FigureState } from '../domain/figureState.ts';

/** A status as a shape, so that it reads without colour: filled, ring, flag, wave, link, struck clock. */
export function StatusMark({ state }: { readonly state: FigureState }) {
  return (
    <svg className={`status-mark s-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const shapes: Readonly<Record<FigureState, React.ReactNode>> = {
  actual: <circle cx="8" cy="8" r="5" className="mark-fill" />,
  plan: <circle cx="8" cy="8" r="4.5" className="mark-line" />,
  target: (
    <>
      <path d="M4 2.5v11" className="mark-line" />
      <path d="M4.5 3h8l-2.2 2.8 2.2 2.7h-8z" className="mark-fill" />
    </>
  ),
  forecast: <circle cx="8" cy="8" r="4.5" className="mark-line mark-dashed" />,
  agreement: (
    <>
      <circle cx="6" cy="8" r="3.6" className="mark-line" />
      <circle cx="10" cy="8" r="3.6" className="mark-line" />
    </>
  ),
  'deadline-passed': (
    <>
      <circle cx="8" cy="8" r="5" className="mark-line" />
      <path d="M8 5v3.2l2 1.4M2.5 13.5l11-11" className="mark-line" />
    </>
  ),
};
