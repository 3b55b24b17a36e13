import { describe, expect, it } from 'vitest';
import type { GeometryQuestion } from '../../../src/own-data/placing/geometryMessages.ts';
import { GeometryQuestions } from '../../../src/own-data/placing/geometryQuestions.ts';

function opened() {
  const asked: GeometryQuestion[] = [];
  const questions = new GeometryQuestions((question) => asked.push(question));
  const answerTile = (index: number, tile: ArrayBuffer | null) =>
    questions.take({ kind: 'tile', question: asked[index]?.question ?? -1, tile });
  return { asked, questions, answerTile, geometry: questions.geometry(7, 3) };
}

describe('questions about placed geometry', () => {
  it('get each their own answer, in whatever order these come', async () => {
    const { asked, questions, answerTile, geometry } = opened();
    const [tile, other, features] = [
      geometry.tile({ z: 1, x: 0, y: 1 }, null),
      geometry.tile({ z: 1, x: 1, y: 1 }, null),
      geometry.features({}),
    ];
    expect(asked.map(({ kind, placement }) => [kind, placement])).toEqual([
      ['tile', 7],
      ['tile', 7],
      ['features', 7],
    ]);
    questions.take({ kind: 'found', question: asked[2]?.question ?? -1, features: null });
    const bytes = new ArrayBuffer(8);
    answerTile(1, null);
    answerTile(0, bytes);
    expect(await Promise.all([tile, other, features])).toEqual([bytes, null, null]);
  });

  it('keep tiles back until there is room, and never ask for those no longer wanted', async () => {
    const { asked, answerTile, geometry } = opened();
    const leaving = new AbortController();
    const first = geometry.tile({ z: 9, x: 1, y: 1 }, null);
    void geometry.tile({ z: 9, x: 2, y: 1 }, null);
    const unwanted = geometry.tile({ z: 9, x: 3, y: 1 }, null, leaving.signal);
    void geometry.tile({ z: 9, x: 4, y: 1 }, null);
    expect(asked).toHaveLength(2);
    leaving.abort();
    answerTile(0, null);
    await expect(unwanted).rejects.toMatchObject({ name: 'AbortError' });
    expect(await first).toBeNull();
    expect(asked.map((question) => question.kind === 'tile' && question.at.x)).toEqual([1, 2, 4]);
  });

  it('fail one by one where the worker cannot answer', async () => {
    const { asked, questions, answerTile, geometry } = opened();
    const [failing, other] = [
      geometry.tile({ z: 9, x: 1, y: 1 }, null),
      geometry.tile({ z: 9, x: 2, y: 1 }, null),
    ];
    questions.take({ kind: 'failed', question: asked[0]?.question ?? -1 });
    answerTile(1, null);
    await expect(failing).rejects.toThrow('could not be handed over');
    expect(await other).toBeNull();
  });

  it('all fail once the worker is gone, the waiting and the later ones too', async () => {
    const { questions, geometry } = opened();
    const open = [1, 2, 3].map((x) => geometry.tile({ z: 9, x, y: 1 }, null));
    open.push(geometry.features({}).then(() => null));
    questions.end(new Error('gone'));
    open.push(geometry.tile({ z: 9, x: 5, y: 1 }, null));
    const ends = await Promise.allSettled(open);
    expect(ends.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
  });
});
