/** The small Markdown in which the sample's articles are written, to HTML. Input is ours: it is checked, not defended against. */

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Turns `sample:slug` into the address of that article, and leaves other addresses alone. */
export type Resolve = (address: string) => string;

function inline(text: string, resolve: Resolve): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*\s][^*]*)\*/g, '<em>$1</em>')
    .replace(
      /\[([^\]]+)\]\(([^)\s]+)\)/g,
      (_, words: string, to: string) => `<a href="${resolve(to)}">${words}</a>`,
    );
}

function table(lines: string[], resolve: Resolve): string {
  const cells = (line: string) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => inline(cell.trim(), resolve));
  const row = (line: string, tag: 'td' | 'th') =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  const [head, , ...rest] = lines;
  return `<table><thead>${row(head!, 'th')}</thead><tbody>${rest.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

function block(text: string, resolve: Resolve): string {
  const lines = text.split('\n');
  const first = lines[0]!;
  if (first.startsWith('## ')) return `<h2>${inline(first.slice(3), resolve)}</h2>`;
  if (first.startsWith('|')) return table(lines, resolve);
  if (first.startsWith('- ')) {
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2), resolve)}</li>`).join('')}</ul>`;
  }
  if (first.startsWith('> ')) {
    const quoted = lines.map((line) => line.slice(2)).join(' ');
    return `<blockquote><p>${inline(quoted, resolve)}</p></blockquote>`;
  }
  return `<p>${inline(lines.join(' '), resolve)}</p>`;
}

/** Splits a body at blank lines, keeping fenced code whole. */
function blocksOf(body: string): string[] {
  const blocks: string[] = [];
  let current: string[] = [];
  let fenced = false;
  for (const line of [...body.split('\n'), '']) {
    if (line.startsWith('```')) fenced = !fenced;
    if (line !== '' || fenced) current.push(line);
    else if (current.length > 0) {
      blocks.push(current.join('\n'));
      current = [];
    }
  }
  if (fenced) throw new Error('A code block has no end.');
  return blocks;
}

/** The body's blocks as HTML, one string each: paragraphs, headings, lists, quotes, tables and code. */
export function renderBlocks(body: string, resolve: Resolve): string[] {
  return blocksOf(body).map((text) => {
    if (!text.startsWith('```')) return block(text, resolve);
    const lines = text.split('\n');
    const language = lines[0]!.slice(3);
    const code = escapeHtml(lines.slice(1, -1).join('\n'));
    return `<pre><code${language ? ` class="language-${language}"` : ''}>${code}</code></pre>`;
  });
}
