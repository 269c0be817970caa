import { Command, CommanderError } from 'commander';
import type { ExampleTopic } from '../messages/cli-words.ts';
import type { Lang, Words } from '../messages/words.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { TOOL } from '../model/tool.ts';
import { analyzeCommand } from './analyze-command.ts';
import { displayWidth, wrap } from '../report/text/width.ts';
import { complain } from './complain.ts';
import type { ConvertFlags } from './convert-command.ts';
import type { DiffFlags } from './diff-command.ts';
import type { InspectFlags } from './inspect-command.ts';
import { languageAsked, languageOf } from './language.ts';
import type { ListFlags } from './listing.ts';
import { nearest } from './nearest.ts';
import {
  addAnalyzeOptions,
  addBaselineOptions,
  addConvertOptions,
  addInspectOptions,
  addLanguageOption,
  addListOptions,
  addWhyOptions,
} from './options.ts';
import type { Parts } from './parts.ts';
import type { Flags } from './settings.ts';
import type { Shell } from './shell.ts';
import { type CommandNode, treeOf } from './tree.ts';

/** Commander's own headings are English: they are looked up here by the text that it would print. */
const headingsOf = (words: Words): Readonly<Record<string, string>> => {
  const colon = words.lang === 'zh' ? '：' : ':';
  const { usage, options, commands, arguments: args } = words.cli.headings;
  return {
    'Usage:': `${usage}${colon}`,
    'Options:': `${options}${colon}`,
    'Commands:': `${commands}${colon}`,
    'Arguments:': `${args}${colon}`,
  };
};

/** Examples under the help of a command: what somebody wants, and the line that does it. */
const examplesOf = (words: Words, topic: ExampleTopic): string => {
  const colon = words.lang === 'zh' ? '：' : ':';
  const lines = words.cli.examples[topic].map(([wish, line]) => `  # ${wish}\n  ${line}\n`);
  return `\n${words.cli.headings.examples}${colon}\n${lines.join('')}`;
};

/** The command line as a tree of commands; each handler tells its exit code to `done`. */
export const createProgram = (shell: Shell, parts: Parts, words: Words, done: (code: ExitCode) => void): Command => {
  const say = words.cli;
  const headings = headingsOf(words);
  const program = new Command(TOOL.name);
  const configure = (command: Command): Command =>
    command
      .helpOption('-h, --help', say.help)
      .helpCommand(false)
      .exitOverride()
      .showSuggestionAfterError(false)
      .allowExcessArguments(false)
      .configureHelp({
        styleTitle: (title) => headings[title] ?? title,
        displayWidth,
        boxWrap: (text, columns) =>
          text
            .split('\n')
            .flatMap((line) => wrap(line, columns))
            .join('\n'),
        helpWidth: shell.out.columns ?? 80,
      })
      .configureOutput({
        writeOut: (text) => shell.out.write(text),
        writeErr: () => undefined,
        outputError: () => undefined,
      });
  /** A command with its help; `explained` stands below the summary in its own help. */
  const command = (parent: Command, name: string, summary: string, topic: ExampleTopic, explained = ''): Command =>
    configure(parent.command(name))
      .summary(summary)
      .description(explained === '' ? summary : `${summary}\n\n${explained}`)
      .addHelpText('after', examplesOf(words, topic));

  configure(program)
    .description(say.description)
    .usage(say.usage)
    .version(TOOL.version, '-V, --version', say.version)
    .addHelpText('after', examplesOf(words, 'program'));

  const optionsHere = `[${say.headings.options.toLowerCase()}]`;
  addAnalyzeOptions(command(program, 'analyze [logs...]', say.commands.analyze, 'analyze', say.arguments.logs), words)
    .usage(`<logs...> ${optionsHere}`)
    .action(async (logs: readonly string[], flags: Flags) => done(await analyzeCommand(logs, flags, shell, parts)));

  addInspectOptions(command(program, 'inspect <log>', say.commands.inspect, 'inspect', say.arguments.log), words)
    .usage(`<log> ${optionsHere}`)
    .action(async (log: string, flags: InspectFlags) => {
      const { inspectCommand } = await import('./inspect-command.ts');
      done(await inspectCommand(log, flags, shell, parts));
    });

  addWhyOptions(command(program, 'why <alarm> [logs...]', say.commands.why, 'why', say.arguments.alarm), words)
    .usage(`<alarm> <logs...> ${optionsHere}`)
    .action(async (alarm: string, logs: readonly string[], flags: Flags) => {
      const { whyCommand } = await import('./why-command.ts');
      done(await whyCommand(alarm, logs, flags, shell, parts));
    });

  addConvertOptions(command(program, 'convert <report>', say.commands.convert, 'convert', say.arguments.report), words)
    .usage(`<report.json> ${optionsHere}`)
    .action(async (report: string, flags: ConvertFlags) => {
      const { convertCommand } = await import('./convert-command.ts');
      done(await convertCommand(report, flags, shell, parts));
    });

  addListOptions(command(program, 'diff <before> <after>', say.commands.diff, 'diff', say.arguments.diff), words)
    .usage(`<before.json> <after.json> ${optionsHere}`)
    .option('--exit-code', say.options.exitCode)
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diffCommand } = await import('./diff-command.ts');
      done(await diffCommand([before, after], flags, shell, parts));
    });

  const baseline = command(program, 'baseline', say.commands.baseline, 'baseline').usage('update');
  addBaselineOptions(
    command(baseline, 'update [logs...]', say.commands.baselineUpdate, 'baseline', say.arguments.logs),
    words,
  )
    .usage(`<logs...> ${optionsHere}`)
    .action(async (logs: readonly string[], flags: Flags) => {
      const { baselineUpdateCommand } = await import('./baseline-command.ts');
      done(await baselineUpdateCommand(logs, flags, shell, parts));
    });

  addListOptions(command(program, 'explain [topic...]', say.commands.explain, 'explain', say.arguments.topic), words)
    .usage(`[topic] ${optionsHere}`)
    .action(async (topic: readonly string[], flags: ListFlags) => {
      const { explainCommand } = await import('./explain-command.ts');
      done(await explainCommand(topic.join(' '), flags, shell, parts));
    });

  const rules = command(program, 'rules', say.commands.rules, 'rules');
  addListOptions(
    configure(rules.command('list', { isDefault: true })).description(say.commands.rulesList),
    words,
  ).action(async (flags: ListFlags) => {
    const { rulesListCommand } = await import('./rules-command.ts');
    done(await rulesListCommand(flags, shell, parts));
  });
  addListOptions(configure(rules.command('show <rule>')).description(say.commands.rulesShow), words)
    .usage(`<rule> ${optionsHere}`)
    .action(async (id: string, flags: ListFlags) => {
      const { rulesShowCommand } = await import('./rules-command.ts');
      done(await rulesShowCommand(id, flags, shell, parts));
    });

  addLanguageOption(command(program, 'init', say.commands.init, 'init'), words).action(async (flags: ListFlags) => {
    const { initCommand } = await import('./init-command.ts');
    done(await initCommand(flags, shell, parts));
  });
  addLanguageOption(
    command(program, 'schema [of]', say.commands.schema, 'schema', say.arguments.schemaOf),
    words,
  ).action(async (of: string | undefined, flags: ListFlags) => {
    const { schemaCommand } = await import('./schema-command.ts');
    done(await schemaCommand(of, flags, shell, parts));
  });

  const tree = async (): Promise<CommandNode> => treeOf(program, { formats: await parts.formats() });
  addLanguageOption(
    command(program, 'completion <shell>', say.commands.completion, 'completion', say.arguments.shell),
    words,
  ).action(async (name: string) => {
    const { completionFor, SHELLS } = await import('./completion.ts');
    const asked = SHELLS.find((known) => known === name);
    if (asked === undefined) {
      throw new UserError('option-value', EXIT.usage, { option: '<shell>', expected: SHELLS.join(' | '), found: name });
    }
    shell.out.write(completionFor(asked, await tree()));
  });
  addLanguageOption(command(program, 'manual', say.commands.manual, 'manual'), words).action(async () => {
    const { manualPage } = await import('./manual.ts');
    shell.out.write(manualPage(await tree(), words));
  });
  return program;
};

const namesOf = (program: Command): readonly string[] => [
  ...program.options.map((option) => option.long ?? ''),
  ...program.commands.flatMap((command) => [command.name(), ...namesOf(command)]),
];

/** What Commander found wrong, as an error of our own with words in both languages. */
const usageError = (error: CommanderError, program: Command): UserError => {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.optionMissingArgument':
      return new UserError('option-needs-value', EXIT.usage, { option: named });
    case 'commander.missingArgument':
      return new UserError('option-needs-value', EXIT.usage, { option: `<${named}>` });
    case 'commander.excessArguments':
      return new UserError('option-unknown', EXIT.usage, { found: program.args.at(-1) ?? '' });
    default:
      return new UserError('option-unknown', EXIT.usage, {
        found: named,
        near: nearest(
          named,
          [...new Set(namesOf(program))].filter((name) => name !== named),
        ).join(', '),
      });
  }
};

/** The command that was typed, as its help is called: `baseline update`; empty where none was. */
const commandTyped = (args: readonly string[], program: Command): string => {
  const path: string[] = [];
  let here = program;
  for (const arg of args) {
    const next = here.commands.find((command) => command.name() === arg);
    if (next === undefined) {
      if (arg.startsWith('-')) continue;
      break;
    }
    path.push(arg);
    here = next;
  }
  return path.join(' ');
};

const languageFor = (shell: Shell): Lang => languageAsked(shell.args) ?? languageOf(shell.env);

/**
 * Runs one command line from start to end. Everything that a user can mend is told on standard error,
 * in the language asked for; a bug is not caught here.
 */
export const run = async (shell: Shell, parts: Parts): Promise<ExitCode> => {
  const words = await parts.words(languageFor(shell));
  let code: ExitCode = EXIT.done;
  const program = createProgram(shell, parts, words, (given) => {
    code = given;
  });
  const typed = (): string => commandTyped(shell.args, program);
  const fail = (error: UserError): ExitCode => {
    const { code: what, args } = error;
    complain(shell.err, words, words.formats('UTC'), { code: what, args: { command: typed(), ...args } });
    return error.exitCode;
  };
  if (shell.args.length === 0) {
    shell.err.write(program.helpInformation());
    return EXIT.usage;
  }
  try {
    await program.parseAsync([...shell.args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof UserError) return fail(error);
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : fail(usageError(error, program));
  }
};
