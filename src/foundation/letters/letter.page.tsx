import { localeOf } from '../language.ts'
import { type Block, contactLines, factLines, type Letter, recipientLines, type TableBlock } from './letter.ts'

/** The letter as a part of a page: the same words as in the PDF, in the letter's own language. Headings begin at level 2, under the page's own. */
export function LetterSheet({ letter }: { letter: Letter }) {
  return (
    <article class="letter" lang={localeOf[letter.language]}>
      <header>
        <Lines class="to" lines={recipientLines(letter.recipient)} />
        <Lines class="soft small" lines={[letter.agency.name, ...factLines(letter)]} />
      </header>
      <h2>{letter.title}</h2>
      {letter.blocks.map((block, n) => (
        <BlockPart key={n} block={block} />
      ))}
      <footer>
        <Lines class="soft small" lines={contactLines(letter)} />
      </footer>
    </article>
  )
}

const Lines = ({ lines, class: look }: { lines: readonly string[]; class: string }) => (
  <p class={look}>
    {lines.map((line, n) => (
      <span key={n}>{line}</span>
    ))}
  </p>
)

const Broken = ({ text }: { text: string }) => (
  <p>{text.split('\n').flatMap((line, n) => (n === 0 ? [line] : [<br key={n} />, line]))}</p>
)

function BlockPart({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <Broken text={block.text} />
    case 'heading':
      return <h3>{block.text}</h3>
    case 'list': {
      const List = block.numbered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, n) => (
            <li key={n}>{item}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return <TablePart {...block} />
    case 'sum':
      return (
        <p class="sum">
          {block.label}
          <br />
          <strong>{block.sum}</strong>
        </p>
      )
    case 'link':
      return (
        <p>
          <a href={block.href}>{block.text}</a>
        </p>
      )
    case 'page':
      return <hr />
    case 'signature':
      return (
        <>
          <p>{block.closing}</p>
          {block.names.map(({ name, role }) => (
            <Lines key={name} class="signed" lines={[name, role]} />
          ))}
        </>
      )
  }
}

function TablePart({ caption, head, rows, numbers = [], total }: TableBlock) {
  const look = (n: number) => ({ 'data-head': head[n], 'data-numeric': numbers.includes(n) ? '' : undefined })
  const row = (cells: readonly string[], key: number) => (
    <tr key={key}>
      {cells.map((cell, n) =>
        n === 0 ? (
          <th key={n} scope="row" {...look(n)}>
            {cell}
          </th>
        ) : (
          <td key={n} {...look(n)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
  return (
    <table class="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, n) => (
            <th key={n} scope="col" data-numeric={numbers.includes(n) ? '' : undefined}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map(row)}</tbody>
      {total && <tfoot>{row(total, 0)}</tfoot>}
    </table>
  )
}
