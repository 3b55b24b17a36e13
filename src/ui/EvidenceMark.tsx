import type { EvidenceClass } from '../domain/place.ts';

interface EvidenceMarkProps {
  readonly evidence: EvidenceClass;
  /** Says in words what the mark means. */
  readonly label: string;
}

/** An open diamond beside whatever rests on other publications than the five source documents. */
export function EvidenceMark({ evidence, label }: EvidenceMarkProps) {
  if (evidence === 'source-documents') return null;
  return (
    <svg className="evidence-mark" viewBox="0 0 12 12" width="12" height="12" role="img">
      <title>{label}</title>
      <path d="M6 1.5 10.5 6 6 10.5 1.5 6z" className="mark-line" />
    </svg>
  );
}
