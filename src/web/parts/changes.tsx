import type { Change } from '../../domain/story.ts';
import { changeLabels } from '../labels.ts';

/** Whose words name the old and the new already. */
const toldInWords: readonly Change['what'][] = ['attribution', 'kind'];

/** One change in words; of a correction the old value is struck out. */
export function ChangeWords({ change: { what, words, was, is } }: { change: Change }) {
  if (toldInWords.includes(what)) return words;
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

/** Changes one below the other, each with what it is about. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className="deltas">
      {changes.map((change) => (
        <div key={change.what + change.words}>
          <dt>{changeLabels[change.what]}</dt>
          <dd>
            <ChangeWords change={change} />
          </dd>
        </div>
      ))}
    </dl>
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
