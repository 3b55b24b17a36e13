/** The largest of 1, 2 and 5 times a power of ten that is not above a length: what a scale bar shows. */
export function roundLength(meters: number): number {
  const power = 10 ** Math.floor(Math.log10(meters));
  return ([5, 2, 1].find((step) => step * power <= meters) ?? 1) * power;
}
