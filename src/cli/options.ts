import { type Command, Option } from 'commander';
import type { Words } from '../messages/words.ts';

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** What every command that reads logs needs to know to read and judge them. */
const addReadingOptions = (command: Command, { cli: { options: say } }: Words): Command =>
  command
    .option('--host <logs...>', say.host)
    .option('--lang <zh|en>', say.lang)
    .option('--time-zone <iana>', say.timeZone)
    .option('--profile <name|file>', say.profile)
    .option('--kind <kind>', say.kind)
    .option('--time-format <form>', say.timeFormat)
    .option('--year <year>', say.year)
    .option('--encoding <name>', say.encoding)
    .option('--delimiter <char>', say.delimiter)
    .option('--as-of <date>', say.asOf)
    .option('--config <file>', say.config)
    .option('-q, --quiet', say.quiet);

export const addAnalyzeOptions = (command: Command, words: Words): Command => {
  const say = words.cli.options;
  return addReadingOptions(
    command
      .option('-f, --format <name>', say.format)
      .addOption(new Option('-o, --output <name:path>', say.output).argParser(collect)),
    words,
  )
    .option('--since <time>', say.since)
    .option('--until <time>', say.until)
    .addOption(new Option('--terminal <id>', say.terminal).argParser(collect))
    .addOption(new Option('--merchant <id>', say.merchant).argParser(collect))
    .addOption(new Option('--cause <id>', say.cause).argParser(collect))
    .option('--min-severity <level>', say.minSeverity)
    .option('--fail-on <level>', say.failOn)
    .option('--fail-on-new', say.failOnNew)
    .option('--fail-on-undetermined <n>', say.failOnUndetermined)
    .option('--baseline <file>', say.baseline)
    .option('--show-suppressed', say.showSuppressed)
    .option('--statistics', say.statistics)
    .option('--strict', say.strict)
    .option('--max-rejects <n>', say.maxRejects)
    .option('--rejects <file>', say.rejects)
    .option('--detail', say.detail)
    .option('--width <columns>', say.width)
    .option('--color', say.forceColor)
    .option('--no-color', say.color)
    .option('--print-config', say.printConfig);
};

export const addInspectOptions = (command: Command, { cli: { options: say } }: Words): Command =>
  command
    .option('-f, --format <name>', say.listFormat)
    .option('--lang <zh|en>', say.listLang)
    .option('--write-profile <file>', say.writeProfile)
    .option('--time-zone <iana>', say.timeZone)
    .option('--profile <name|file>', say.profile)
    .option('--kind <kind>', say.kind)
    .option('--time-format <form>', say.timeFormat)
    .option('--year <year>', say.year)
    .option('--encoding <name>', say.encoding)
    .option('--delimiter <char>', say.delimiter)
    .option('--config <file>', say.config);

export const addConvertOptions = (command: Command, { cli: { options: say } }: Words): Command =>
  command
    .option('-f, --format <name>', say.format)
    .addOption(new Option('-o, --output <name:path>', say.output).argParser(collect))
    .option('--detail', say.detail)
    .option('--statistics', say.statistics)
    .option('--width <columns>', say.width)
    .option('--color', say.forceColor)
    .option('--no-color', say.color)
    .option('-q, --quiet', say.quiet);

export const addBaselineOptions = (command: Command, words: Words): Command =>
  addReadingOptions(command.option('--baseline <file>', words.cli.options.baseline), words)
    .option('--strict', words.cli.options.strict)
    .option('--max-rejects <n>', words.cli.options.maxRejects);

export const addWhyOptions = (command: Command, words: Words): Command =>
  addReadingOptions(command.option('-f, --format <name>', words.cli.options.listFormat), words);

export const addListOptions = (command: Command, { cli: { options: say } }: Words): Command =>
  command.option('-f, --format <name>', say.listFormat).option('--lang <zh|en>', say.listLang);

export const addLanguageOption = (command: Command, { cli: { options: say } }: Words): Command =>
  command.option('--lang <zh|en>', say.listLang);
