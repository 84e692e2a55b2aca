import { useState } from 'react';
import type { ObservableList, ObservableView } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { count, counted } from '../format.ts';
import { observableWord, roleWords } from '../observable-words.ts';
import { Citations } from './citations.tsx';
import { Link } from './link.tsx';
import { Section } from './section.tsx';

const open = 10;

interface Props {
  of: ObservableList;
  now: Instant;
  /** Where the files with all of them are: `…/observables`, with `/csv` and `/stix` below. */
  files: string;
  /** Where one is corrected. */
  correct?: string | undefined;
}

/**
 * What was seen, defanged. Signs of the attack stand open; what is merely mentioned, or the victim's, lies under a
 * heading of its own, with the reason. Copying gives the defanged form; the raw one has to be asked for.
 */
export function Observables({ of: { shown, total, malicious, newest, beside }, now, files, correct }: Props) {
  const signs = shown.filter((one) => !isNoSign(one));
  const rules = shown.filter(isRule);
  const noSigns = shown.filter((one) => isNoSign(one) && !isRule(one));
  const others = total - malicious;
  const words = `${malicious === 0 ? 'no indicator' : counted(malicious, 'indicator')}${others > 0 ? `, ${counted(others, 'other')}` : ''}`;
  return (
    <Section
      id="observables"
      title="Observables"
      aside={
        <span className="tools">
          {words}
          {newest !== null && ' lately'}
          {total > 0 && <CopyAll of={signs.length > 0 ? signs : shown} all={total} />}
          <a className="link" href={`${files}/csv`} download>
            CSV
          </a>
          <a className="link" href={`${files}/stix`} download>
            STIX 2.1
          </a>
          {correct !== undefined && (
            <Link className="link" to={correct}>
              Correct this
            </Link>
          )}
        </span>
      }
    >
      {signs.length > 0 && <ObservableTable of={signs.slice(0, open)} now={now} />}
      {signs.length > open && (
        <details className="rest">
          <summary>{counted(signs.length - open, 'more', 'more')}</summary>
          <ObservableTable of={signs.slice(open)} now={now} />
        </details>
      )}
      {rules.map((rule) => (
        <Rule key={rule.value} of={rule} now={now} />
      ))}
      {noSigns.length > 0 && (
        <details className="rest">
          <summary>
            {counted(noSigns.length, 'that is no sign of an attack', 'that are no signs of an attack')}
          </summary>
          {noSigns.every(({ why }) => / for documentation\b/.test(why ?? '')) && (
            <p className="meta">What is kept free for documentation cannot be an indicator.</p>
          )}
          <ObservableTable of={noSigns} now={now} />
        </details>
      )}
      {(newest !== null || total > shown.length) && (
        <p className="meta after">
          {total === 0 ? 'None' : `The first ${count(shown.length)} of ${count(total)}`}
          {newest !== null && ` in its ${count(newest)} newest articles`}; the files hold all.
        </p>
      )}
      {beside > 0 && (
        <p className="meta after">
          {counted(beside, 'indicator')} in the same articles {beside === 1 ? 'is' : 'are'} not tied to it.
        </p>
      )}
    </Section>
  );
}

/** Where nothing was seen, there is still who and what to take away. */
export const AsStix = ({ files }: Pick<Props, 'files'>) => (
  <p className="meta after">
    <a className="link" href={`${files}/stix`} download>
      Who and what as STIX 2.1
    </a>
  </p>
);

const isNoSign = ({ role }: ObservableView): boolean => role === 'benign' || role === 'victim';
const isRule = ({ type }: ObservableView): boolean => type.endsWith('-rule');
const ruleNames: Record<string, string> = {
  yara: 'YARA',
  sigma: 'Sigma',
  suricata: 'Suricata',
  snort: 'Snort',
};

/** A rule that an article publishes, whole and as it stands there. */
function Rule({ of, now }: { of: ObservableView; now: Instant }) {
  const name = ruleNames[of.type.replace(/-rule$/, '')] ?? of.type;
  return (
    <details className="rest">
      <summary>{name} rule that detects it</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and a scroll area must be reachable by keys */}
      <pre tabIndex={0}>{of.value}</pre>
      <p>
        <Copy text={of.value} words="Copy" label={`Copy the ${name} rule`} />
        <Citations of={of.citations} now={now} />
      </p>
    </details>
  );
}

function ObservableTable({ of, now }: { of: ObservableView[]; now: Instant }) {
  return (
    <table className="table observables">
      <thead>
        <tr>
          <th scope="col">Value, defanged</th>
          <th scope="col">What it is</th>
          <th scope="col" className="number">
            Articles
          </th>
          <th scope="col">
            <span className="sr">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <tr key={`${one.type} ${one.value}`}>
            <th scope="row" className="mono">
              {one.shown}
            </th>
            <td className="broad">
              {whatItIs(one)}
              <Citations of={one.citations} now={now} />
            </td>
            <td data-column="Articles" className="number">
              {one.articles}
            </td>
            <td>
              <Copy text={one.shown} words="Copy" label={`Copy ${one.shown}, defanged`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What its article notes beside it stands first, in its words. */
const whatItIs = ({ type, role, why, remark }: ObservableView): string =>
  [remark && `“${remark}”`, observableWord(type), role === 'malicious' ? null : roleWords[role], why]
    .filter(Boolean)
    .join(' · ');

interface CopyProps {
  text: string;
  words: string;
  label?: string;
  onDone?: () => void;
}

/** Copies a text, and says so in its own words. */
function Copy({ text, words, label, onDone }: CopyProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
    setTimeout(() => {
      setState('ready');
      onDone?.();
    }, 1_500);
  };
  return (
    <button
      type="button"
      className="link needs-script"
      onClick={copy}
      {...(state === 'ready' && label && { 'aria-label': label })}
    >
      {state === 'ready' ? words : state === 'copied' ? 'Copied' : 'The browser refuses'}
    </button>
  );
}

/** Copies those that stand on the page: defanged at once, raw after a second press. */
function CopyAll({ of, all }: { of: ObservableView[]; all: number }) {
  const [asked, setAsked] = useState(false);
  const lines = (pick: (one: ObservableView) => string) => of.map(pick).join('\n');
  return (
    <>
      <Copy
        text={lines(({ shown }) => shown)}
        words={of.length === all ? 'Copy all' : `Copy these ${of.length}`}
      />
      {asked ? (
        <span role="status">
          Raw values are live addresses.
          <Copy text={lines(({ value }) => value)} words="Copy them raw" onDone={() => setAsked(false)} />
          <button type="button" className="link" onClick={() => setAsked(false)}>
            Cancel
          </button>
        </span>
      ) : (
        <button type="button" className="link needs-script" onClick={() => setAsked(true)}>
          Copy raw…
        </button>
      )}
    </>
  );
}
