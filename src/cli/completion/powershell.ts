import { type CommandWords, namesWithValue, type OptionWords, type Word, type Words } from './words.ts'

/**
 * A completion script for PowerShell, from version 5 on. It is plain ASCII, with other letters written as
 * `\u1ec7`: Windows PowerShell reads neither the output of a program nor a file as UTF-8.
 */
export function powershellScript(words: Words): string {
  const { commands, common, program } = words
  const options = [...common, ...commands.flatMap(command => command.options)]
  return `# PowerShell completion for thidua: thidua completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName thidua -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $withValue = ${list(namesWithValue(words))}
  $command = ''
  $operands = 0
  $option = ''
  foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = $element.Extent.Text
    if ($option) { $option = '' }
    elseif ($withValue -ccontains $word) { $option = $word }
    elseif ($word.StartsWith('-')) { }
    elseif ($command) { $operands++ }
    else { $command = $word }
  }
  $typed = "$wordToComplete"
  $start = ''
  if ($typed -match '^(--[a-z-]+)=(.*)$') {
    $option = $Matches[1]
    $start = "$option="
    $typed = $Matches[2]
  }
  # Where a folder is wanted nothing is offered: PowerShell then completes paths by itself.
  $words = @()
  if ($option) {
    switch -CaseSensitive ($option) {
${options.flatMap(optionCase).join('\n')}
    }
  }
  elseif ($typed.StartsWith('-')) {
    $words = ${pairs(common)}
    switch -CaseSensitive ($command) {
      '' { $words += ${pairs(program)} }
${commands.flatMap(ownOptionsCase).join('\n')}
    }
  }
  elseif (-not $command) {
    $words = ${listWords(commands.flatMap(({ names, description }) => names.map(word => ({ word, description }))))}
  }
  elseif ($operands -eq 0) {
    switch -CaseSensitive ($command) {
${commands.flatMap(operandCase).join('\n')}
    }
  }
  foreach ($each in $words) {
    $word, $description = $each -split '\\|', 2
    if (-not $word.StartsWith($typed, [StringComparison]::OrdinalIgnoreCase)) { continue }
    $description = if ($description) { [regex]::Unescape($description) } else { $word }
    [System.Management.Automation.CompletionResult]::new("$start$word", $word, 'ParameterValue', $description)
  }
}`
}

function optionCase({ names, values }: OptionWords): string[] {
  if (!values || values === 'folder' || values.length === 0) return []
  return names.map(name => `      '${name}' { $words = ${listWords(values)} }`)
}

function ownOptionsCase({ names, options }: CommandWords): string[] {
  return options.length > 0 ? names.map(name => `      '${name}' { $words += ${pairs(options)} }`) : []
}

function operandCase({ names, operand }: CommandWords): string[] {
  if (!operand || operand === 'folder') return []
  const [first = '', ...others] = names
  // A switch goes through all its cases: one list serves all names of a command.
  const condition = others.length > 0 ? `{ ${list(names)} -ccontains $_ }` : `'${first}'`
  return [`      ${condition} { $words = ${listWords(operand)} }`]
}

function pairs(options: readonly OptionWords[]): string {
  return listWords(options.flatMap(({ names, description }) => names.map(word => ({ word, description }))))
}

function listWords(words: readonly Word[]): string {
  return list(words.map(({ word, description }) => (description ? `${word}|${description}` : word)))
}

function list(texts: readonly string[]): string {
  return `@(${texts.map(text => `'${ascii(text).replaceAll("'", "''")}'`).join(', ')})`
}

/** As `[regex]::Unescape` reads it. */
function ascii(text: string): string {
  return text.replaceAll(/[^ -~]|\\/g, letter =>
    [...Array(letter.length).keys()]
      .map(at => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
