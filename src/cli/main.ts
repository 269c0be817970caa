import { TOOL } from '../model/tool.ts';

process.stdout.write(`${TOOL.version}\n`);
