import { useRef, useState } from 'react';
import { type DrawingKind, drawableBounds } from '../../domain/drawing.ts';
import type { LngLat } from '../../domain/outline.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { measureTexts } from '../../i18n/parts/measure.ts';
import { parseTypedPositions } from '../../own-data/typedPosition.ts';
import { PositionField } from './PositionField.tsx';

interface VertexTableProps {
  readonly kind: DrawingKind;
  readonly vertices: readonly LngLat[];
  /** Whether vertices can be taken out and put in another order. */
  readonly hasOrder: boolean;
  /** Takes the new vertices, or refuses them with false. */
  readonly onChange: (vertices: readonly LngLat[]) => boolean;
}

/** The vertices of a drawing as text to edit: all that dragging does can be done here. */
export function VertexTable({ kind, vertices, hasOrder, onChange }: VertexTableProps) {
  const { vertices: words } = useTexts(measureTexts);
  const [refused, setRefused] = useState<number | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);

  const change = (at: number, next: readonly LngLat[]): void => setRefused(onChange(next) ? null : at);

  const move = (from: number, to: number): void => {
    const [one, other] = [vertices[from], vertices[to]];
    if (!one || !other) return;
    change(
      from,
      vertices.map((vertex, index) => (index === from ? other : index === to ? one : vertex)),
    );
    body.current?.rows[to]?.querySelector('input')?.focus();
  };

  const type = (at: number, text: string): void => {
    const [position, ...others] = parseTypedPositions(text, drawableBounds).positions;
    if (!position || others.length > 0) setRefused(at);
    else
      change(
        at,
        vertices.map((vertex, index) => (index === at ? position : vertex)),
      );
  };

  const remove = (at: number): void => {
    change(
      at,
      vertices.filter((_, index) => index !== at),
    );
    body.current?.rows[Math.max(0, at - 1)]?.querySelector('input')?.focus();
  };

  return (
    <>
      <table className="measure-table measure-vertices">
        <caption>{words.captions[kind]}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.position}</th>
            {hasOrder && <th scope="col">{words.actions}</th>}
          </tr>
        </thead>
        <tbody ref={body}>
          {vertices.map((vertex, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place.
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>
                <PositionField
                  name={words.positionOf(index + 1)}
                  position={vertex}
                  isRefused={refused === index}
                  onType={(text) => type(index, text)}
                />
              </td>
              {hasOrder && (
                <td className="measure-vertex-actions">
                  <VertexButton
                    name={words.moveUp(index + 1)}
                    path="M8 13V3m-4 4 4-4 4 4"
                    isOff={index === 0}
                    onClick={() => move(index, index - 1)}
                  />
                  <VertexButton
                    name={words.moveDown(index + 1)}
                    path="M8 3v10m-4-4 4 4 4-4"
                    isOff={index === vertices.length - 1}
                    onClick={() => move(index, index + 1)}
                  />
                  <VertexButton
                    name={words.remove(index + 1)}
                    path="m3.5 3.5 9 9m0-9-9 9"
                    isOff={false}
                    onClick={() => remove(index)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {refused !== null && (
        <p className="field-note" data-problem="true" role="alert">
          {words.refused}
        </p>
      )}
    </>
  );
}

interface VertexButtonProps {
  readonly name: string;
  readonly path: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

/** Not `disabled` where it is off: the focus would be lost. */
function VertexButton({ name, path, isOff, onClick }: VertexButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      title={name}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <span className="visually-hidden">{name}</span>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={path} className="mark-line" />
      </svg>
    </button>
  );
}
