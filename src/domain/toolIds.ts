/** The planner's tools, in the order of the tool bar. Each opens one panel beside the map. */
export const toolIds = ['colour', 'table', 'measure', 'study', 'import', 'export', 'embed'] as const;
export type ToolId = (typeof toolIds)[number];
