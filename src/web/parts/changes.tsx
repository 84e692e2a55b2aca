import type { Change } from '../../domain/story.ts';

/** One change in words; of a correction the old value is struck out. */
export function ChangeWords({ change: { words, was, is } }: { change: Change }) {
  return (
    <>
      {words}
      {was !== null && (
        <>
          {' '}
          <del>{was}</del>
        </>
      )}
      {is !== null && (
        <>
          {' '}
          <ins>{is}</ins>
        </>
      )}
    </>
  );
}

/** Changes on one line, apart by dots. */
export function ChangeLine({ changes }: { changes: readonly Change[] }) {
  return changes.map((change, index) => (
    <span key={`${change.what} ${change.words}`}>
      {index > 0 && ' · '}
      <ChangeWords change={change} />
    </span>
  ));
}
