import { manyLines, oneLine } from './clean-text'
import type { Block } from './mail'
import { wrapText } from './wrap-text'

const WIDTH = 72

/** The text part of a mail: lines of at most 72 characters, each link whole on a line of its own. */
export function textPart(title: string, blocks: readonly Block[], footer: readonly string[]): string {
  const parts = [underlined(title), ...blocks.map(writeBlock)]
  const end = footer.map((line) => wrapText(oneLine(line), WIDTH)).join('\n')
  return `${[...parts, `-- \n${end}`].join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapText(oneLine(block.text), WIDTH)
    case 'heading':
      return underlined(block.text)
    case 'button':
      return `${wrapText(oneLine(block.label), WIDTH - 1)}:\n${block.link}`
    case 'facts':
      return block.facts
        .map(({ label, value }) => wrapText(`${oneLine(label)}: ${oneLine(value)}`, WIDTH, '', '  '))
        .join('\n')
    case 'list':
      return block.items.map((item) => wrapText(oneLine(item), WIDTH, '- ', '  ')).join('\n')
    case 'quote':
      return manyLines(block.text)
        .split('\n')
        .map((line) => wrapText(line, WIDTH, '> '))
        .join('\n')
  }
}

function underlined(text: string): string {
  const heading = wrapText(oneLine(text), WIDTH)
  const longest = Math.max(...heading.split('\n').map((line) => line.length))
  return `${heading}\n${'-'.repeat(Math.min(longest, WIDTH))}`
}
