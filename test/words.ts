/** The words of a command line as a shell takes them: what stands in quotes is one. */
export function wordsOf(line: string): string[] {
  const words = line.match(/"[^"]*"|\S+/g) ?? []
  return words.map(word => word.replaceAll('"', ''))
}
