import { StatusMark } from '../../ui/StatusMark.tsx';
import type { TimelineMark } from './timelineMark.ts';

/** A mark of the timeline, 16 px wide: a status as everywhere, a tick or a cross for a known outcome. */
export function TimelineShape({ mark }: { readonly mark: TimelineMark }) {
  if (mark !== 'met' && mark !== 'missed') return <StatusMark state={mark} />;
  const sign = mark === 'met' ? 'M5.4 8.2l1.9 1.9 3.4-4' : 'M6 6l4 4m0-4-4 4';
  return (
    <svg className={`status-mark s-${mark}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" className="mark-line" />
      <path d={sign} className="mark-line" />
    </svg>
  );
}
