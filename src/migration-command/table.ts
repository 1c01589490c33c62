/** A table for a terminal: columns as wide as their widest entry, two blanks between. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) => Math.max(...[header, ...rows].map((row) => width(row[column] ?? title))))
  const line = (row: readonly string[]) => row.map((text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(text)))).join('  ').trimEnd()
  return [header, ...rows].map(line).join('\n')
}

/** Chinese characters take two places of a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ᄀ-ᅟ⺀-〿぀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/.test(character) ? 2 : 1), 0)
}
