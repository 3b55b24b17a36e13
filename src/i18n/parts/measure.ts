import type { DrawingKind } from '../../domain/drawing.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { SketchKind } from '../../domain/sketch.ts';

type Mode = SketchKind | 'edit';

export interface MeasureTexts {
  readonly modes: {
    readonly label: string;
    readonly names: Readonly<Record<Mode, string>>;
    readonly hints: Readonly<Record<Mode, string>>;
    readonly none: string;
  };
  readonly snapping: string;
  readonly undo: string;
  readonly redo: string;
  readonly sketch: {
    readonly heading: string;
    readonly empty: string;
    readonly finish: string;
    readonly cancel: string;
    /** Announced when a vertex was set. */
    readonly vertexSet: (count: number) => string;
  };
  readonly typed: {
    readonly add: string;
    readonly drawCircle: string;
    readonly setRadius: string;
  };
  readonly values: {
    readonly length: string;
    readonly area: string;
    readonly perimeter: string;
    readonly radius: string;
    readonly circumference: string;
    readonly position: string;
    readonly crossing: string;
    readonly segments: string;
    readonly segment: string;
    readonly segmentLength: string;
    readonly bearing: string;
  };
  readonly vertices: {
    readonly captions: Readonly<Record<DrawingKind, string>>;
    readonly number: string;
    readonly position: string;
    readonly actions: string;
    readonly positionOf: (number: number) => string;
    readonly moveUp: (number: number) => string;
    readonly moveDown: (number: number) => string;
    readonly remove: (number: number) => string;
    readonly refused: string;
  };
  readonly list: {
    readonly heading: string;
    readonly empty: string;
    readonly details: (name: string) => string;
    readonly zoomTo: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly removeAll: string;
    readonly name: string;
    readonly full: (most: number) => string;
    readonly tooLongForLink: string;
    readonly save: string;
    readonly fileName: string;
  };
  readonly areaUnit: string;
  readonly precision: string;
  readonly notices: {
    readonly drawn: (name: string, value: string) => string;
    readonly changed: (name: string, value: string) => string;
    readonly removed: (count: number) => string;
    readonly cancelled: string;
  };
}

/** Words of the panel for measuring and drawing. */
export const measureTexts: Readonly<Record<Language, MeasureTexts>> = {
  zh: {
    modes: {
      label: '绘制方式',
      names: { distance: '距离', area: '面积', rectangle: '矩形', circle: '圆', point: '点', edit: '编辑' },
      hints: {
        distance: '在地图上依次点击；再次点击最后一点或按回车键完成。',
        area: '在地图上依次点击各顶点；点击起点、最后一点或按回车键完成。',
        rectangle: '点击两个对角点。',
        circle: '点击圆心，再点击圆周上一点；也可输入半径。',
        point: '点击要标记的位置。',
        edit: '点击图形将其选中，再拖动顶点、边上的小圆点或整个图形；右键点击顶点可将其删除。也可在下方修改坐标。',
      },
      none: '请选择一种绘制方式。',
    },
    snapping: '吸附到轮廓和已绘图形',
    undo: '撤销',
    redo: '重做',
    sketch: {
      heading: '正在绘制',
      empty: '尚未设置顶点。',
      finish: '完成',
      cancel: '取消',
      vertexSet: (count) => `已设置第 ${count} 个顶点`,
    },
    typed: { add: '添加', drawCircle: '画圆', setRadius: '更改半径' },
    values: {
      length: '总长',
      area: '面积',
      perimeter: '周长',
      radius: '半径',
      circumference: '周长',
      position: '坐标（WGS-84）',
      crossing: '轮廓自相交，无法量算面积',
      segments: '各段',
      segment: '段',
      segmentLength: '长度',
      bearing: '方位角',
    },
    vertices: {
      captions: {
        distance: '顶点（WGS-84，经度在前）',
        area: '顶点（WGS-84，经度在前）',
        circle: '圆心（WGS-84，经度在前）',
        point: '位置（WGS-84，经度在前）',
      },
      number: '序号',
      position: '坐标',
      actions: '操作',
      positionOf: (number) => `第 ${number} 个顶点的坐标`,
      moveUp: (number) => `将第 ${number} 个顶点前移`,
      moveDown: (number) => `将第 ${number} 个顶点后移`,
      remove: (number) => `删除第 ${number} 个顶点`,
      refused: '未更改：坐标无法识别或超出地图范围，或者剩余的顶点过少。',
    },
    list: {
      heading: '已绘图形',
      empty: '尚无图形。',
      details: (name) => `${name}：明细`,
      zoomTo: (name) => `缩放至${name}`,
      remove: (name) => `删除${name}`,
      removeAll: '全部删除',
      name: '名称',
      full: (most) => `最多可绘 ${most} 个图形；请先删除一些。`,
      tooLongForLink: '图形过多，无法写入链接；请保存为文件。',
      save: '保存为 GeoJSON（WGS-84）',
      fileName: '图形',
    },
    areaUnit: '面积单位',
    precision:
      '在 WGS-84 椭球面上量算。有效位数取决于绘制时的缩放级别：每个顶点按屏幕一个像素的误差计，输入的坐标按 0.05 米计。',
    notices: {
      drawn: (name, value) => `已绘制${name}：${value}`,
      changed: (name, value) => `${name}：${value}`,
      removed: (count) => `已删除 ${count} 个图形`,
      cancelled: '已取消绘制',
    },
  },
  en: {
    modes: {
      label: 'What to draw',
      names: {
        distance: 'Distance',
        area: 'Area',
        rectangle: 'Rectangle',
        circle: 'Circle',
        point: 'Point',
        edit: 'Edit',
      },
      hints: {
        distance: 'Click along the way on the map; click the last point again, or press Enter, to finish.',
        area: 'Click the corners on the map; click the first or last one again, or press Enter, to finish.',
        rectangle: 'Click two opposite corners.',
        circle: 'Click the centre, then a point on the circle; or type a radius.',
        point: 'Click the spot to mark.',
        edit: 'Click a drawing, then drag its corners, the small dots between them, or the whole of it; a right click takes a corner out. Or change the coordinates below.',
      },
      none: 'Choose what to draw.',
    },
    snapping: 'Snap to outlines and drawings',
    undo: 'Undo',
    redo: 'Redo',
    sketch: {
      heading: 'Being drawn',
      empty: 'No point set yet.',
      finish: 'Finish',
      cancel: 'Cancel',
      vertexSet: (count) => `Point ${count} set`,
    },
    typed: { add: 'Add', drawCircle: 'Draw circle', setRadius: 'Change radius' },
    values: {
      length: 'Length',
      area: 'Area',
      perimeter: 'Perimeter',
      radius: 'Radius',
      circumference: 'Circumference',
      position: 'Position (WGS-84)',
      crossing: 'The outline crosses itself: no area',
      segments: 'Segments',
      segment: 'Segment',
      segmentLength: 'Length',
      bearing: 'Bearing',
    },
    vertices: {
      captions: {
        distance: 'Points (WGS-84, longitude first)',
        area: 'Corners (WGS-84, longitude first)',
        circle: 'Centre (WGS-84, longitude first)',
        point: 'Position (WGS-84, longitude first)',
      },
      number: 'No.',
      position: 'Coordinates',
      actions: 'Actions',
      positionOf: (number) => `Coordinates of point ${number}`,
      moveUp: (number) => `Move point ${number} up`,
      moveDown: (number) => `Move point ${number} down`,
      remove: (number) => `Delete point ${number}`,
      refused: 'Not changed: no coordinates on the map, or too few points would be left.',
    },
    list: {
      heading: 'Drawings',
      empty: 'Nothing drawn yet.',
      details: (name) => `${name}: details`,
      zoomTo: (name) => `Zoom to ${name}`,
      remove: (name) => `Delete ${name}`,
      removeAll: 'Delete all',
      name: 'Name',
      full: (most) => `No more than ${most} drawings; delete some first.`,
      tooLongForLink: 'Too much for a link; save the drawings as a file.',
      save: 'Save as GeoJSON (WGS-84)',
      fileName: 'drawings',
    },
    areaUnit: 'Unit of area',
    precision:
      'Measured on the WGS-84 ellipsoid. How many digits are shown depends on the zoom while drawing: every point counts as one screen pixel uncertain, a typed one as 0.05 m.',
    notices: {
      drawn: (name, value) => `${name} drawn: ${value}`,
      changed: (name, value) => `${name}: ${value}`,
      removed: (count) => (count === 1 ? '1 drawing deleted' : `${count} drawings deleted`),
      cancelled: 'Drawing cancelled',
    },
  },
};
