export { TOOL } from './model/tool.ts';
export type { Report } from './model/report.ts';
