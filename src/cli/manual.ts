import type { ExampleTopic } from '../messages/cli-words.ts';
import { EXAMPLE_TOPICS } from '../messages/cli-words.ts';
import type { Words } from '../messages/words.ts';
import { TOOL } from '../model/tool.ts';
import { allOf, type CommandNode, type OptionNode } from './tree.ts';

/** Text as roff takes it: no line begins as a command, backslashes and hyphens stay what they are. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .split('\n')
    .map((line) => (/^[.']/.test(line) ? `\\&${line}` : line))
    .join('\n');

/** An argument of a macro. */
const argument = (text: string): string => `"${roff(text).replaceAll('"', '\\(dq')}"`;
const section = (title: string): string => `.SH ${argument(title.toUpperCase())}`;
const term = (head: string, text: string): string => `.TP\n.B ${argument(head)}\n${roff(text)}`;
const list = (items: readonly (readonly [string, string])[]): string =>
  items.map(([head, text]) => term(head, text)).join('\n');

const optionHead = ({ short, long, value }: OptionNode): string =>
  `${short === undefined ? '' : `${short}, `}${long}${value === undefined ? '' : ` ${value}`}`;

const isTopic = (name: string): name is ExampleTopic => EXAMPLE_TOPICS.some((topic) => topic === name);

const examplesOf = (words: Words, topic: string): string =>
  isTopic(topic)
    ? words.cli.examples[topic]
        .map(([wish, line]) => `.PP\n${roff(wish)}\n.PP\n.RS 4\n.nf\n${roff(line)}\n.fi\n.RE`)
        .join('\n')
    : '';

const commandPart = (words: Words, node: CommandNode): string => {
  const inner = node.commands.length > 0;
  return [
    `.SS ${argument(`${TOOL.name} ${node.path}${node.usage === '' ? '' : ` ${node.usage}`}`)}`,
    roff(node.summary),
    inner ? '' : node.options.map((option) => term(optionHead(option), option.description)).join('\n'),
    examplesOf(words, node.path),
  ]
    .filter((part) => part !== '')
    .join('\n');
};

/** The manual page in roff (man(7)), from the same words as the help. It carries no date: the version tells its age. */
export const manualPage = (tree: CommandNode, words: Words): string => {
  const say = words.cli.manual;
  const commands = allOf(tree).filter(({ path }) => path !== '');
  return `${[
    `.TH ${argument(TOOL.name.toUpperCase())} 1 "" ${argument(`${TOOL.name} ${TOOL.version}`)} ${argument(say.title)}`,
    // Neither stretched to the margin nor divided: Chinese lines have few blanks, options none to spare.
    '.ad l\n.nh',
    section(say.name),
    `${TOOL.name} \\- ${roff(words.cli.description)}`,
    section(say.synopsis),
    `.B ${TOOL.name}\n${roff(tree.usage)}`,
    section(say.description),
    roff(words.cli.description),
    examplesOf(words, 'program'),
    section(words.cli.headings.commands),
    ...commands.map((node) => commandPart(words, node)),
    section(say.exit),
    list(say.exitCodes),
    section(say.files),
    list(say.fileList),
    section(say.environment),
    list(say.environmentList),
  ].join('\n')}\n`;
};
