import { build, type Rolldown } from 'vite';

/**
 * `/embed.js` as one classic script that can be imported as a module too. It stands apart from the
 * site's own build, whose scripts import each other, and suits older browsers than the atlas does.
 *
 * @param root the project's folder
 */
export async function elementScript(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2017',
      minify: true,
      lib: { entry: 'src/embed-script/defineElement.ts', formats: ['iife'], name: 'guangzhouZones' },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((file): file is Rolldown.OutputChunk => file.type === 'chunk');
  if (!script) throw new Error('The embed element was not built');
  return script.code;
}
