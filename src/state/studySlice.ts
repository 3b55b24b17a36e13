import type { StateCreator } from 'zustand/vanilla';
import type { LngLat } from '../domain/outline.ts';
import type { PointReport } from '../domain/studyArea/pointReport.ts';
import type { StudyArea } from '../domain/studyArea/studyArea.ts';
import type { StudyRefusal } from '../domain/studyArea/studyGround.ts';
import type { StudyReport } from '../domain/studyArea/studyReport.ts';
import type { AtlasState } from './atlasState.ts';

export interface StudySlice {
  readonly studyArea: StudyArea | null;
  /** The spot a reader asks about. */
  readonly studyPoint: LngLat | null;
  /** Of the present area; null while it is being found, and where there is none. */
  readonly studyReport: StudyReport | null;
  /** Why the present area has no report; `failed` where geometry or code could not be had. */
  readonly studyProblem: StudyRefusal | 'failed' | null;
  readonly pointReport: PointReport | null;
  /** Whether the next click on the map is a spot to ask about. */
  readonly studyPicking: boolean;
  /** Whether the next area drawn becomes the study area. */
  readonly studyAwaitsDrawing: boolean;
  /** The last wish to see the study area; a new object for each. */
  readonly studyInView: object | null;
  /** What the last look came to, for the page's live region; empty at first. */
  readonly studyNotice: string;

  readonly setStudyArea: (studyArea: StudyArea | null) => void;
  readonly setStudyPoint: (studyPoint: LngLat | null) => void;
  /** What was found of the present area, or why nothing could be. */
  readonly noteStudy: (found: StudyReport | StudyRefusal | 'failed') => void;
  readonly notePoint: (pointReport: PointReport) => void;
  readonly setStudyNotice: (studyNotice: string) => void;
  readonly bringStudyIntoView: () => void;
  /** Makes an area that was waited for the study area, or gives up waiting. */
  readonly endStudyDrawing: (drawing: string | null) => void;
  readonly setStudyPicking: (studyPicking: boolean) => void;
  /** Opens the drawing tool; its next area or circle becomes the study area, and this tool opens again. */
  readonly drawStudyArea: () => void;
}

export const createStudySlice: StateCreator<AtlasState, [], [], StudySlice> = (set, get) => ({
  studyArea: null,
  studyPoint: null,
  studyReport: null,
  studyProblem: null,
  pointReport: null,
  studyPicking: false,
  studyAwaitsDrawing: false,
  studyInView: null,
  studyNotice: '',
  setStudyArea: (studyArea) => set({ studyArea, studyReport: null, studyProblem: null, studyInView: {} }),
  setStudyPoint: (studyPoint) => set({ studyPoint, pointReport: null, studyPicking: false }),
  noteStudy: (found) =>
    set(
      typeof found === 'string'
        ? { studyReport: null, studyProblem: found }
        : { studyReport: found, studyProblem: null },
    ),
  notePoint: (pointReport) => set({ pointReport }),
  setStudyNotice: (studyNotice) => set({ studyNotice }),
  bringStudyIntoView: () => set({ studyInView: {} }),
  endStudyDrawing: (drawing) => {
    set({ studyAwaitsDrawing: false });
    if (drawing === null) return;
    get().setStudyArea({ kind: 'drawing', drawing });
    set({ openTool: 'study' });
  },
  setStudyPicking: (studyPicking) => set({ studyPicking }),
  drawStudyArea: () => {
    get().requestDrawing('area');
    set({ studyAwaitsDrawing: true });
  },
});
