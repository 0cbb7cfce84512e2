/** A command, and what can follow it. */
export interface Completed {
  name: string;
  /** Its options, with two hyphens. */
  options: readonly string[];
  /** Words that it takes, beside names of files. */
  words: readonly string[];
}

/** Makes the script of a shell. Everything is in it: no process starts at the press of the Tab key. */
export type ScriptOf = (program: string, commands: readonly Completed[]) => string;

export const scripts: Readonly<Record<"bash" | "zsh" | "fish", ScriptOf>> = {
  bash: (program, commands) => `${functionOf(program, commands)}
complete -o filenames -F ${identifier(program)} ${program}
`,
  zsh: (program, commands) => `autoload -U +X compinit bashcompinit
(( $+functions[compdef] )) || compinit
bashcompinit
${functionOf(program, commands)}
complete -o filenames -F ${identifier(program)} ${program}
`,
  fish: (program, commands) =>
    [
      `complete -c ${program} -n __fish_use_subcommand -f -a '${commands.map(({ name }) => name).join(" ")}'`,
      ...commands.flatMap(({ name, options, words }) => {
        const inCommand = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
        return [
          ...options.map((option) => `${inCommand} -l ${option.slice(2)}`),
          ...(words.length > 0 ? [`${inCommand} -a '${words.join(" ")}'`] : []),
        ];
      }),
      "",
    ].join("\n"),
};

function identifier(program: string): string {
  return `_${program.replaceAll("-", "_")}`;
}

/** A function for bash, which zsh runs too. Commands and words have letters, digits, dots, hyphens and underscores only. */
function functionOf(program: string, commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, options, words }) => `    ${name}) options='${options.join(" ")}'; words='${words.join(" ")}' ;;`,
  );
  return `${identifier(program)}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" options='--help --version' words='${commands.map(({ name }) => name).join(" ")}'
  if [ "$COMP_CWORD" -gt 1 ]; then case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac; fi
  COMPREPLY=()
  local found
  case "$word" in
    -*) found="$(compgen -W "$options" -- "$word")" ;;
    *) found="$(compgen -W "$words" -- "$word"; [ "$COMP_CWORD" -gt 1 ] && compgen -f -- "$word")" ;;
  esac
  while IFS= read -r each; do [ -n "$each" ] && COMPREPLY+=("$each"); done <<< "$found"
}`;
}
