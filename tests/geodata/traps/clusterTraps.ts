import type { Atlas } from '../../../src/domain/atlas.ts';
import type { PlaceNote } from '../../../src/domain/place.ts';
import { changePlace, dropPlace, placeOf } from './edit.ts';
import { type Trap, unless } from './trap.ts';

/** The document counts nine districts and names none: which they are is worked out, not quoted. */
const nineClusters: Trap = {
  name: 'the nine clusters are the eleven districts without Haizhu and Liwan, and marked as worked out',
  claim: (atlas) => {
    const clusters = atlas.places.filter(({ role }) => role === 'district-cluster');
    const found = clusters.flatMap(({ districts }) => districts).toSorted();
    const expected = expectedDistricts(atlas);
    return [
      ...unless(expected.length === 9, `${expected.length} districts are left for the nine clusters`),
      ...unless(found.join() === expected.join(), `the clusters are in ${found.join(', ')}`),
      ...clusters.flatMap(({ id, districts, nameIsPublished, notes }) => [
        ...unless(districts.length === 1, `${id} lies in ${districts.length} districts`),
        ...unless(!nameIsPublished, `${id} has a published name`),
        ...unless(notes.some(isReckoning), `${id} is not marked as worked out`),
      ]),
    ];
  },
  undoings: [
    {
      how: 'one is lacking',
      undo: dropPlace('cluster-nansha'),
      fault: 'the clusters are in baiyun, conghua, huadu, huangpu, panyu, tianhe, yuexiu, zengcheng',
    },
    {
      how: "Baietan's district gets a second",
      undo: changePlace('cluster-yuexiu', { districts: ['liwan'] }),
      fault: 'the clusters are in baiyun, conghua, huadu, huangpu, liwan, nansha, panyu, tianhe, zengcheng',
    },
    {
      how: 'a name is taken for published',
      undo: changePlace('cluster-huadu', { nameIsPublished: true }),
      fault: 'cluster-huadu has a published name',
    },
    {
      how: 'the note is lost',
      undo: changePlace('cluster-panyu', { notes: [] }),
      fault: 'cluster-panyu is not marked as worked out',
    },
    {
      how: 'the note is there for readers of English only',
      undo: (atlas) => {
        const notes = placeOf(atlas, 'cluster-panyu').notes.map((note) => ({
          ...note,
          text: { ...note.text, zh: '文献只说九个区各有一个集聚区。' },
        }));
        return changePlace('cluster-panyu', { notes })(atlas);
      },
      fault: 'cluster-panyu is not marked as worked out',
    },
  ],
};

function expectedDistricts(atlas: Atlas): string[] {
  const others = new Set(['pazhou', 'baietan'].flatMap((id) => placeOf(atlas, id).districts));
  return atlas.places
    .filter(({ id, kind }) => kind === 'district' && !others.has(id))
    .map(({ id }) => id)
    .toSorted();
}

function isReckoning({ text }: PlaceNote): boolean {
  return /推算/.test(text.zh) && /reckon|reconstruct|worked out/i.test(text.en);
}

export const clusterTraps = [nineClusters];
