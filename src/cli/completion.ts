import { allOf, type CommandNode, type OptionNode } from './tree.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type ShellName = (typeof SHELLS)[number];

/** Words that may follow a command beside its options and files. */
const wordsAfter = (node: CommandNode): readonly string[] =>
  node.path === 'completion' ? SHELLS : node.commands.map(({ name }) => name);

const longAndShort = ({ long, short }: OptionNode): readonly string[] => (short === undefined ? [long] : [short, long]);

/** A text within single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const bash = (tree: CommandNode): string => {
  const nodes = allOf(tree);
  const steps = nodes.flatMap((node) =>
    node.commands.map((inner) => `      '${`${node.path} ${inner.name}`.trim()}') path='${inner.path}' ;;`),
  );
  const values = nodes.flatMap((node) =>
    node.options
      .filter(({ value }) => value !== undefined)
      .map((option) => {
        const patterns = longAndShort(option)
          .map((flag) => `'${node.path} ${flag}'`)
          .join(' | ');
        const reply =
          option.values.length > 0 ? `compgen -W '${option.values.join(' ')}' -- "$cur"` : 'compgen -f -- "$cur"';
        return `    ${patterns}) mapfile -t COMPREPLY < <(${reply}); return ;;`;
      }),
  );
  const lists = nodes.map((node) => {
    const flags = node.options.flatMap(longAndShort).join(' ');
    return `    '${node.path}') flags='${flags}'; words='${wordsAfter(node).join(' ')}' ;;`;
  });
  return `# bash completion of posalarm; made by: posalarm completion bash
_posalarm() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" path='' flags='' words='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${path:+$path }\${COMP_WORDS[i]}" in
${steps.join('\n')}
    esac
  done
  case "$path $prev" in
${values.join('\n')}
  esac
  case "$path" in
${lists.join('\n')}
  esac
  if [[ "$cur" == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$cur")
  else
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur"; [[ -z "$words" ]] && compgen -f -- "$cur")
  fi
}
complete -o filenames -o bashdefault -F _posalarm posalarm
`;
};

/** zsh reads brackets and colons of a description as syntax. */
const zshText = (text: string): string => text.replaceAll(/[[\]:\\]/g, (char) => `\\${char}`);

const zsh = (tree: CommandNode): string => {
  const nameOf = (node: CommandNode): string =>
    `_posalarm${node.path === '' ? '' : `_${node.path.replaceAll(' ', '_')}`}`;
  const functionOf = (node: CommandNode): string => {
    const options = node.options.map((option) => {
      const flags = longAndShort(option);
      const names = flags.length > 1 ? `{${flags.join(',')}}` : quoted(flags[0] ?? '');
      const action = option.values.length > 0 ? `(${option.values.map(zshText).join(' ')})` : '_files';
      const tail = `[${zshText(option.description)}]${option.value === undefined ? '' : `:${zshText(option.value)}:${action}`}`;
      return `    '*'${names}${quoted(tail)}`;
    });
    const words = wordsAfter(node);
    if (node.commands.length > 0) {
      const described = node.commands.map(({ name, summary }) => `    ${quoted(`${zshText(name)}:${summary}`)}`);
      const cases = node.commands.map((inner) => `    ${inner.name}) ${nameOf(inner)} ;;`);
      return `${nameOf(node)}() {
  local line state
  local -a commands=(
${described.join('\n')}
  )
  _arguments -C \\
${[...options, "    '1:command:->command'", "    '*::argument:->rest'"].join(' \\\n')}
  case $state in
  command) _describe command commands ;;
  rest)
    case $line[1] in
${cases.join('\n')}
    esac ;;
  esac
}`;
    }
    const rest = words.length > 0 ? `    '1:word:(${words.join(' ')})'` : "    '*:file:_files'";
    return `${nameOf(node)}() {
  _arguments \\
${[...options, rest].join(' \\\n')}
}`;
  };
  return `#compdef posalarm
# zsh completion of posalarm; made by: posalarm completion zsh
${allOf(tree).map(functionOf).join('\n')}
if [[ $funcstack[1] == _posalarm ]]; then _posalarm "$@"; else compdef _posalarm posalarm; fi
`;
};

const fish = (tree: CommandNode): string => {
  const lines = allOf(tree).flatMap((node) => {
    const steps = node.path === '' ? [] : node.path.split(' ');
    const here =
      steps.length === 0
        ? '__fish_use_subcommand'
        : steps.map((step) => `__fish_seen_subcommand_from ${step}`).join('; and ');
    const isOuter = node.commands.length > 0 && steps.length > 0;
    const notYet = isOuter
      ? `; and not __fish_seen_subcommand_from ${node.commands.map(({ name }) => name).join(' ')}`
      : '';
    const condition = quoted(`${here}${notYet}`);
    const commands = node.commands.map(
      ({ name, summary }) => `complete -c posalarm -f -n ${condition} -a ${name} -d ${quoted(summary)}`,
    );
    const words = node.commands.length > 0 ? [] : wordsAfter(node);
    const options = node.options.map((option) => {
      const short = option.short === undefined ? '' : ` -s ${option.short.slice(1)}`;
      const value =
        option.value === undefined
          ? ''
          : option.values.length > 0
            ? ` -x -a ${quoted(option.values.join(' '))}`
            : ' -r -F';
      return `complete -c posalarm -n ${condition}${short} -l ${option.long.slice(2)}${value} -d ${quoted(option.description)}`;
    });
    return [...commands, ...words.map((word) => `complete -c posalarm -f -n ${condition} -a ${word}`), ...options];
  });
  return `# fish completion of posalarm; made by: posalarm completion fish\n${lines.join('\n')}\n`;
};

const BY_SHELL: Readonly<Record<ShellName, (tree: CommandNode) => string>> = { bash, zsh, fish };

/** A completion script for one shell, from the tree of commands. */
export const completionFor = (shell: ShellName, tree: CommandNode): string => BY_SHELL[shell](tree);
