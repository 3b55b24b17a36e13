/** Whether a map can be drawn at all; asked before 280 kB of map code are fetched for nothing. */
export function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A browser keeps only a few contexts: give this one back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
