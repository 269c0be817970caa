import type { Command } from 'commander';
import { CATEGORIES, CAUSES, SEVERITIES } from '../model/cause.ts';

/** One option as completion and manual tell it. */
export interface OptionNode {
  readonly short: string | undefined;
  readonly long: string;
  /** As written in the help, such as `<level>`; undefined where it takes no value. */
  readonly value: string | undefined;
  readonly description: string;
  /** What may be typed as its value, where that is a short list. */
  readonly values: readonly string[];
}

/** One command with its commands. */
export interface CommandNode {
  /** From the program's name on: `rules list`; empty for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionNode[];
  readonly commands: readonly CommandNode[];
}

/** Lists that the command line may be completed from. */
export interface Choices {
  readonly formats: readonly string[];
}

const LISTS = ['inspect', 'explain', 'rules list', 'rules show', 'diff', 'why'];

const valuesOf = (path: string, long: string, { formats }: Choices): readonly string[] => {
  switch (long) {
    case '--format':
      return LISTS.includes(path) ? ['text', 'json'] : formats;
    case '--output':
      return formats.map((format) => `${format}:`);
    case '--lang':
      return ['zh', 'en'];
    case '--kind':
      return ['transactions', 'alarms', 'host'];
    case '--min-severity':
    case '--fail-on':
      return SEVERITIES;
    case '--cause':
      return [...CAUSES, ...CATEGORIES.filter((category) => category !== 'undetermined')];
    default:
      return [];
  }
};

/** The tree of commands, read off the program itself, so that nothing can be forgotten. */
export const treeOf = (command: Command, choices: Choices, path = ''): CommandNode => {
  const help = command.createHelp();
  return {
    path,
    name: command.name(),
    usage: command.usage(),
    summary: command.summary() || command.description(),
    options: help.visibleOptions(command).map((option) => ({
      short: option.short,
      long: option.long ?? '',
      value: /[<[].*$/.exec(option.flags)?.[0],
      description: option.description,
      values: valuesOf(path, option.long ?? '', choices),
    })),
    commands: command.commands.map((inner) =>
      treeOf(inner, choices, path === '' ? inner.name() : `${path} ${inner.name()}`),
    ),
  };
};

/** The commands of a tree, outermost first, itself included. */
export const allOf = (node: CommandNode): readonly CommandNode[] => [node, ...node.commands.flatMap(allOf)];
