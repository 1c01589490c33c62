/** Markdown building blocks of the generated pages. Pure text in, text out; the same input gives the same bytes. */

/** What every generated page says first. */
export function generatedNotice(source: string): string {
  return `<!-- Generated from ${source} by scripts/generate-docs.ts. Do not edit: run \`npm run generate\`. -->`
}

/** A table; each row has as many cells as the head. Text that would end a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Sections with one empty line between them and one newline at the end. */
export function page(...sections: readonly string[]): string {
  return `${sections.map((section) => section.trim()).filter((section) => section !== '').join('\n\n')}\n`
}

/** Inline code; text with a backtick in it gets the longer fence that Markdown asks for. */
export function inlineCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
}
