import { Command, CommanderError, Option } from 'commander';
import type { Lang, Words } from '../messages/words.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { TOOL } from '../model/tool.ts';
import { analyzeCommand } from './analyze-command.ts';
import { displayWidth, wrap } from '../report/text/width.ts';
import { complain } from './complain.ts';
import type { ConvertFlags } from './convert-command.ts';
import { languageAsked, languageOf } from './language.ts';
import type { ListFlags } from './listing.ts';
import { nearest } from './nearest.ts';
import type { Parts } from './parts.ts';
import type { Flags } from './settings.ts';
import type { Shell } from './shell.ts';

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

const EXAMPLES: readonly string[] = [
  'posalarm analyze logs/ --time-zone Asia/Shanghai',
  'posalarm analyze terminal.csv --host host.csv --detail',
  'zcat night.csv.gz | posalarm analyze - -f json -o text:night.txt --fail-on major',
  'posalarm convert report.json -f markdown',
  'posalarm explain 55',
];

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

const addAnalyzeOptions = (command: Command, words: Words): Command => {
  const say = words.cli.options;
  return command
    .option('--host <logs...>', say.host)
    .option('-f, --format <name>', say.format)
    .addOption(new Option('-o, --output <name:path>', say.output).argParser(collect))
    .option('--lang <zh|en>', say.lang)
    .option('--time-zone <iana>', say.timeZone)
    .option('--profile <name|file>', say.profile)
    .option('--kind <kind>', say.kind)
    .option('--since <time>', say.since)
    .option('--until <time>', say.until)
    .addOption(new Option('--terminal <id>', say.terminal).argParser(collect))
    .addOption(new Option('--merchant <id>', say.merchant).argParser(collect))
    .addOption(new Option('--cause <id>', say.cause).argParser(collect))
    .option('--min-severity <level>', say.minSeverity)
    .option('--fail-on <level>', say.failOn)
    .option('--strict', say.strict)
    .option('--max-rejects <n>', say.maxRejects)
    .option('--config <file>', say.config)
    .option('--detail', say.detail)
    .option('--width <columns>', say.width)
    .option('--color', say.forceColor)
    .option('--no-color', say.color)
    .option('--quiet', say.quiet);
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
  const listOptions = (command: Command): Command =>
    configure(command)
      .option('-f, --format <name>', say.options.listFormat)
      .option('--lang <zh|en>', say.options.listLang);

  configure(program)
    .description(say.description)
    .usage(say.usage)
    .version(TOOL.version, '-V, --version', say.version)
    .addHelpText(
      'after',
      `\n${headings['Examples:'] ?? `${say.headings.examples}${words.lang === 'zh' ? '：' : ':'}`}\n${EXAMPLES.map((line) => `  ${line}\n`).join('')}`,
    );

  const optionsHere = `[${say.headings.options.toLowerCase()}]`;
  addAnalyzeOptions(configure(program.command('analyze [logs...]')), words)
    .usage(`<logs...> ${optionsHere}`)
    .summary(say.commands.analyze)
    .description(`${say.commands.analyze}\n\n${say.arguments.logs}`)
    .action(async (logs: readonly string[], flags: Flags) => done(await analyzeCommand(logs, flags, shell, parts)));

  configure(program.command('convert <report>'))
    .usage(`<report.json> ${optionsHere}`)
    .summary(say.commands.convert)
    .description(`${say.commands.convert}\n\n${say.arguments.report}`)
    .option('-f, --format <name>', say.options.format)
    .addOption(new Option('-o, --output <name:path>', say.options.output).argParser(collect))
    .option('--detail', say.options.detail)
    .option('--width <columns>', say.options.width)
    .option('--color', say.options.forceColor)
    .option('--no-color', say.options.color)
    .option('--quiet', say.options.quiet)
    .action(async (report: string, flags: ConvertFlags) => {
      const { convertCommand } = await import('./convert-command.ts');
      done(await convertCommand(report, flags, shell, parts));
    });

  listOptions(program.command('explain [topic...]'))
    .usage(`[topic] ${optionsHere}`)
    .description(say.commands.explain)
    .action(async (topic: readonly string[], flags: ListFlags) => {
      const { explainCommand } = await import('./explain-command.ts');
      done(await explainCommand(topic.join(' '), flags, shell, parts));
    });

  const rules = configure(program.command('rules')).description(say.commands.rules);
  listOptions(rules.command('list', { isDefault: true }))
    .description(say.commands.rulesList)
    .action(async (flags: ListFlags) => {
      const { rulesListCommand } = await import('./rules-command.ts');
      done(await rulesListCommand(flags, shell, parts));
    });
  listOptions(rules.command('show <rule>'))
    .usage(`<rule> ${optionsHere}`)
    .description(say.commands.rulesShow)
    .action(async (id: string, flags: ListFlags) => {
      const { rulesShowCommand } = await import('./rules-command.ts');
      done(await rulesShowCommand(id, flags, shell, parts));
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
        near: nearest(named, namesOf(program)).join(', '),
      });
  }
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
  const fail = (error: UserError): ExitCode => {
    complain(shell.err, words, words.formats('UTC'), error);
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
