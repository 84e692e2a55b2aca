import { count } from '../format.ts';

/** What is on a page: a line for each section that is there, with how much stands in it. 0 leaves the line out. */
export function Contents({ lines }: { lines: [id: string, name: string, n: number | null][] }) {
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">On this page</h2>
      <ul>
        {lines.map(
          ([id, name, n]) =>
            n !== 0 && (
              <li key={id}>
                <a href={`#${id}`}>
                  {name}
                  <span>{n !== null && count(n)}</span>
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
