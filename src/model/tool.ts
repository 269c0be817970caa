/** Name and version of this program, as reports state them. A test holds them equal to package.json. */
export const TOOL = { name: 'posalarm', version: '0.1.0' } as const;
