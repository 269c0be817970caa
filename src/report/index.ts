import type { Renderer } from './renderer.ts';

export type { Attachment, Renderer, RenderOptions } from './renderer.ts';

/** Every output format by its name. Each is loaded when it is first asked for. */
const RENDERERS = {
  text: async (): Promise<Renderer> => (await import('./text.ts')).text,
  json: async (): Promise<Renderer> => (await import('./json.ts')).json,
  html: async (): Promise<Renderer> => (await import('./html.ts')).html,
  markdown: async (): Promise<Renderer> => (await import('./markdown.ts')).markdown,
  'csv-alarms': async (): Promise<Renderer> => (await import('./csv-alarms.ts')).csvAlarms,
  'csv-incidents': async (): Promise<Renderer> => (await import('./csv-incidents.ts')).csvIncidents,
  junit: async (): Promise<Renderer> => (await import('./junit.ts')).junit,
  sarif: async (): Promise<Renderer> => (await import('./sarif.ts')).sarif,
  github: async (): Promise<Renderer> => (await import('./github.ts')).github,
  prometheus: async (): Promise<Renderer> => (await import('./prometheus.ts')).prometheus,
  card: async (): Promise<Renderer> => (await import('./card.ts')).card,
} as const;

export type FormatId = keyof typeof RENDERERS;
export const FORMATS: readonly string[] = Object.keys(RENDERERS);

const isFormat = (name: string): name is FormatId => Object.hasOwn(RENDERERS, name);

/** The renderer of that name, or undefined. */
export const rendererFor = async (name: string): Promise<Renderer | undefined> =>
  isFormat(name) ? RENDERERS[name]() : undefined;
