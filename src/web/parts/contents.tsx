import { count } from '../format.ts';

/** A section with how much stands in it (0 leaves it out), and its id where that is not its name. */
export type ContentsLine = [name: string, n: number | null, id?: string];

/** What is on a page: a line for each section that is there. */
export function Contents({ lines }: { lines: ContentsLine[] }) {
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">On this page</h2>
      <ul>
        {lines.map(
          ([name, n, id = name.toLowerCase()]) =>
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
