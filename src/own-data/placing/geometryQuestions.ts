import type { OwnFeatures, OwnGeometry } from '../../domain/ownLayer.ts';
import type { GeometryAnswer, GeometryQuestion, GeometryWish } from './geometryMessages.ts';

/** Tiles that wait in the worker; the others wait here, where those no longer wanted are dropped. */
const mostTilesAsked = 2;

interface Open {
  readonly kind: GeometryWish['kind'];
  readonly take: (answer: GeometryAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/** The page's side of questions about placed geometry. They wait for no other request to the worker. */
export class GeometryQuestions {
  readonly #post: (question: GeometryQuestion) => void;
  readonly #open = new Map<number, Open>();
  #waiting: { readonly ask: () => void; readonly drop: (error: unknown) => void }[] = [];
  #count = 0;
  #ended: Error | null = null;

  constructor(post: (question: GeometryQuestion) => void) {
    this.#post = post;
  }

  /** @param placement Its number in the worker. */
  geometry(placement: number, featureCount: number): OwnGeometry {
    return {
      featureCount,
      tile: (at, codes, signal) => this.#tile(placement, { kind: 'tile', at, codes }, signal),
      features: (wish) =>
        new Promise<OwnFeatures | null>((resolve, fail) => {
          const take = (answer: GeometryAnswer): void => {
            if (answer.kind === 'found') resolve(answer.features);
          };
          this.#ask(placement, { kind: 'features', wish }, { take, fail });
        }),
    };
  }

  take(answer: GeometryAnswer): void {
    const open = this.#open.get(answer.question);
    this.#open.delete(answer.question);
    if (answer.kind === 'failed') open?.fail(new Error('The geometry could not be handed over'));
    else open?.take(answer);
    this.#next();
  }

  /** Rejects all questions, those of later as well: the worker is gone. */
  end(error: Error): void {
    this.#ended = error;
    for (const { fail } of this.#open.values()) fail(error);
    for (const { drop } of this.#waiting.splice(0)) drop(error);
    this.#open.clear();
  }

  #tile(placement: number, wish: GeometryWish, signal?: AbortSignal): Promise<ArrayBuffer | null> {
    return new Promise((resolve, fail) => {
      const take = (answer: GeometryAnswer): void => {
        if (answer.kind === 'tile') resolve(answer.tile);
      };
      const ask = (): void => {
        if (signal?.aborted) fail(signal.reason);
        else this.#ask(placement, wish, { take, fail });
      };
      this.#waiting.push({ ask, drop: fail });
      this.#next();
    });
  }

  #next(): void {
    const asked = (): number => [...this.#open.values()].filter(({ kind }) => kind === 'tile').length;
    while (asked() < mostTilesAsked) {
      const next = this.#waiting.shift();
      if (!next) return;
      next.ask();
    }
  }

  #ask(placement: number, wish: GeometryWish, open: Omit<Open, 'kind'>): void {
    if (this.#ended) {
      open.fail(this.#ended);
      return;
    }
    this.#count += 1;
    this.#open.set(this.#count, { ...open, kind: wish.kind });
    this.#post({ ...wish, placement, question: this.#count });
  }
}
