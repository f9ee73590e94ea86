import type { SHELLS } from "./propose.ts";

export type Shell = (typeof SHELLS)[number];

/** How a script asks for proposals; `run.ts` answers. */
const ask = (shell: Shell): string => `pelengkap usul ${shell}`;

/**
 * What a shell reads to complete the command. The program itself says what may stand where the cursor is, whatever it was
 * called by; where that is no program (an alias, `npm start`), it is looked for by its name.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# bash, 3.2 dan sesudahnya
_kerja_cocok() {
  local files= word= line
  COMPREPLY=()
  type -P "$1" >/dev/null || set -- kerja-cocok
  {
    IFS= read -r files
    IFS= read -r word
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } < <("$1" ${ask("bash")} "$COMP_WORDBREAKS" "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  [[ $files ]] || return 0
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do
    [[ -d \${line/#\\~/$HOME} || $line =~ $files ]] && COMPREPLY+=("$line")
  done < <(compgen -f -- "$word")
  return 0
}
complete -F _kerja_cocok kerja-cocok
`,
  zsh: `#compdef kerja-cocok
_kerja_cocok() {
  local program=\${(Q)words[1]} files= line
  local -a proposals
  whence -p -- "$program" >/dev/null || program=kerja-cocok
  {
    IFS= read -r files
    while IFS= read -r line; do proposals+=("$line"); done
  } < <("$program" ${ask("zsh")} "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  [[ $PREFIX == --*=* ]] && compset -P '*='
  local found=1
  (( $#proposals )) && _describe -t proposals kerja-cocok proposals && found=0
  [[ -n $files ]] && _files -g "$files" && found=0
  return found
}
if [[ $funcstack[1] == _kerja_cocok ]]; then
  _kerja_cocok "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _kerja_cocok kerja-cocok
fi
`,
  fish: `function __kerja_cocok
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    type -fq -- $program; or set program kerja-cocok
    set -l current (commandline -ct | string unescape)
    test (count $current) -eq 1; or set current (commandline -ct)
    set -l lines ($program ${ask("fish")} $words "$current" 2>/dev/null)
    set -l files $lines[1]
    set -e lines[1]
    string join \\n -- $lines
    test -n "$files"; or return
    set -l prefix (string match -r '^--[^=]*=' -- $current)
    set -l path (string replace -- "$prefix" '' $current)
    string join \\n -- "$prefix"(__fish_complete_path "$path" | string match -rei -- $files)
end
complete -c kerja-cocok -f -a '(__kerja_cocok)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName 'kerja-cocok' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    $program = "$($words | Select-Object -First 1)"
    if (-not $program -or -not (Get-Command $program -CommandType Application, ExternalScript -ErrorAction Ignore)) {
        $program = 'kerja-cocok'
    }
    # Kata yang kosong bisa hilang di jalan, jadi kata terakhir selalu diawali titik dua.
    $arguments = @($words | Select-Object -Skip 1) + ":$wordToComplete"
    $lines = @(& $program ${ask("powershell")} @arguments 2>$null)
    $files = "$($lines | Select-Object -First 1)"
    foreach ($line in ($lines | Select-Object -Skip 1)) {
        $word, $about = $line -split "\`t", 2
        if (-not $about) { $about = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
    }
    if ($files) {
        [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete) | Where-Object {
            $_.ResultType -eq 'ProviderContainer' -or $_.ListItemText -match $files
        }
    }
}
`,
};
