import { Fragment, type ReactNode } from 'react';
import { Form } from 'react-router';
import type { StatedTime } from '../../domain/article.ts';
import type { EntityRef, EntityType, Role } from '../../domain/entity.ts';
import type { ObservableView, TechniqueView } from '../../domain/entity-page.ts';
import type { StoryKind } from '../../domain/kind.ts';
import type { Severity } from '../../domain/story.ts';
import type { Instant } from '../../domain/time.ts';
import { entityTypes, roleLabels, roles, typeLabels, typeWord } from '../entity-labels.ts';
import { counted, published } from '../format.ts';
import { kindLabels, kinds } from '../labels.ts';
import { roleWords } from '../observable-words.ts';
import { MeansFields, SelectField, SuggestField, WhichOne, WhyFields } from '../parts/decision-fields.tsx';
import { capital, levels } from '../parts/marks.tsx';

/** What came of a form that could not be carried out: why, and what had been entered. */
export interface DecideTold {
  problem: string;
  entered: Record<string, string>;
  articles: string[];
  /** Who may be meant by a name, where that is not sure. */
  choices?: (EntityRef & { name: string })[] | undefined;
  /** Nobody is known by the name that was entered. */
  doubt?: boolean;
}

/** A story as far as one decides about it. */
export interface Decidable {
  title: string;
  kind: StoryKind;
  severity: Severity['level'] | null;
  /** Those that stand on its page, defanged. */
  observables: Pick<ObservableView, 'shown' | 'role'>[];
  techniques: Pick<TechniqueView, 'id' | 'name'>[];
  articles: { id: string; title: string; publisher: string; published: StatedTime }[];
  /** Stories that read alike. */
  others: { id: string; title: string }[];
  /** Whom it is about or names, as `type/id`. */
  named: { ref: string; name: string; type: EntityType }[];
  /** As what it tells of them. */
  parts: { role: Role; ref: string; name: string }[];
}

interface Props {
  of: Decidable;
  /** Who decides, unless another name is entered. */
  by: string;
  now: Instant;
  told: DecideTold | undefined;
}

/** So many articles stand open; the others are a press away, and are sent as well. */
const open = 12;

/** What may be wrong with a story, by the form that mends it. */
const titles = {
  merge: 'It is the same as another story',
  move: 'Some of its articles belong elsewhere',
  rename: 'It should have another title',
  kind: 'It should have another kind',
  severity: 'It should have another severity',
  part: 'Somebody or something has another part here',
  add: 'Somebody or something is missing',
  means: 'A name means another here',
  verdict: 'An observable is judged wrongly',
  technique: 'A technique is wrong or missing',
};
type Intent = keyof typeof titles;

/** A list of what may be wrong, and for each a form, which asks why. */
export function DecideForms({ of, by, now, told }: Props) {
  const given = (intent: Intent) => (told?.entered.intent === intent ? told : undefined);
  const forms: Record<Intent, ReactNode> = {
    merge: <Merge of={of} by={by} told={given('merge')} />,
    move: of.articles.length > 1 && <Move of={of} by={by} now={now} told={given('move')} />,
    rename: <Rename of={of} by={by} told={given('rename')} />,
    kind: (
      <Word
        what="kind"
        value={of.kind}
        options={kinds.map((one) => [one, kindLabels[one]])}
        by={by}
        told={given('kind')}
      />
    ),
    severity: (
      <Word
        what="severity"
        value={of.severity ?? 'none'}
        options={[...levels.map((one): [string, string] => [one, capital(one)]), ['none', 'None']]}
        by={by}
        told={given('severity')}
      />
    ),
    part: of.parts.length > 0 && <Part of={of} by={by} told={given('part')} />,
    add: <Add of={of} by={by} told={given('add')} />,
    means: of.named.length > 0 && <Means of={of} by={by} told={given('means')} />,
    verdict: of.observables.length > 0 && <Verdict of={of} by={by} told={given('verdict')} />,
    technique: <Technique of={of} by={by} told={given('technique')} />,
  };
  const shown = (Object.keys(titles) as Intent[]).filter((intent) => forms[intent]);
  return (
    <>
      {told !== undefined && !((told.entered.intent ?? '') in titles) && <Problem of={told} />}
      <nav className="decide-list" aria-label="What is wrong">
        <ul>
          {shown.map((intent) => (
            <li key={intent}>
              <a href={`#${intent}`}>{titles[intent]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map((intent) => (
        <Fragment key={intent}>{forms[intent]}</Fragment>
      ))}
    </>
  );
}

type FormProps = Pick<Props, 'of' | 'by' | 'told'>;

function Merge({ of, by, told }: FormProps) {
  return (
    <DecideForm intent="merge" button="Merge into it" by={by} told={told}>
      <p className="dim">All its articles go there, and this address leads there.</p>
      <Which name="merge" of={of} told={told} />
    </DecideForm>
  );
}

function Move({ of, by, now, told }: FormProps & { now: Instant }) {
  const boxes = (articles: Decidable['articles']) =>
    articles.map((article) => (
      <label key={article.id} className="choice">
        <input
          type="checkbox"
          name="article"
          value={article.id}
          defaultChecked={told?.articles.includes(article.id) ?? false}
        />
        <span>
          {article.title}{' '}
          <span className="meta">
            {article.publisher} · {published(article.published, now)}
          </span>
        </span>
      </label>
    ));
  const rest = of.articles.slice(open);
  return (
    <DecideForm intent="move" button="Move them" by={by} told={told}>
      <fieldset>
        <legend>Which articles?</legend>
        {boxes(of.articles.slice(0, open))}
        {rest.length > 0 && (
          <details className="rest" open={rest.some(({ id }) => told?.articles.includes(id))}>
            <summary>{counted(rest.length, 'more article')}</summary>
            {boxes(rest)}
          </details>
        )}
      </fieldset>
      <Which name="move" of={of} told={told} own />
    </DecideForm>
  );
}

function Rename({ of, by, told }: FormProps) {
  return (
    <DecideForm intent="rename" button="Use this title" by={by} told={told}>
      <label htmlFor="rename-title">Title</label>
      <input
        id="rename-title"
        className="field"
        name="title"
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={told?.entered.title ?? of.title}
      />
    </DecideForm>
  );
}

interface WordProps extends Pick<Props, 'by' | 'told'> {
  what: 'kind' | 'severity';
  /** Which it has now. */
  value: string;
  options: [value: string, words: string][];
}

/** Another word of those that a story can have. */
function Word({ what, value, options, by, told }: WordProps) {
  return (
    <DecideForm intent={what} button={`Use this ${what}`} by={by} told={told}>
      <SelectField
        id={`${what}-word`}
        label={capital(what)}
        name="word"
        value={told?.entered.word ?? value}
        options={options}
      />
    </DecideForm>
  );
}

/** The name is right, and what the story takes it for is not. */
function Part({ of, by, told }: FormProps) {
  return (
    <DecideForm intent="part" button="Correct it" by={by} told={told}>
      <p className="dim">It counts for the articles that the story holds now.</p>
      <SelectField
        id="part-which"
        label="What is wrong"
        name="part"
        required
        value={told?.entered.part ?? ''}
        options={[
          ['', 'Choose one'],
          ...of.parts.map(
            ({ role, ref, name }) => [`${role} ${ref}`, `${roleLabels[role][0]}: ${name}`] as const,
          ),
        ]}
      />
      <SelectField
        id="part-becomes"
        label="What it is instead"
        name="becomes"
        value={told?.entered.becomes ?? ''}
        options={[
          ['', 'None: it has no part in this'],
          ...roles.map((role) => [role, roleLabels[role][0]] as const),
        ]}
      />
    </DecideForm>
  );
}

/** Who or what was not found, or not as what it is. */
function Add({ of, by, told }: FormProps) {
  return (
    <DecideForm intent="add" button="Add it" by={by} told={told}>
      <p className="dim">
        It counts for the articles that the story holds now. It is shown in grey, with who says so.
      </p>
      <SuggestField
        id="add-into"
        label="Who or what: name or address"
        name="into"
        value={told?.entered.into ?? ''}
        options={of.named.map(({ ref, name, type }) => [ref, `${name} (${typeWord(type)})`])}
      />
      {told?.doubt && <WhichOne into={told.entered.into ?? ''} choices={told.choices ?? []} />}
      <SelectField
        id="add-becomes"
        label="Its part"
        name="becomes"
        required
        value={told?.entered.becomes ?? ''}
        options={[['', 'Choose one'], ...roles.map((role) => [role, roleLabels[role][0]] as const)]}
      />
      <SelectField
        id="add-type"
        label="What it is, where it is new here"
        name="type"
        value={told?.entered.type ?? ''}
        options={[
          ['', 'What mostly has this part'],
          ...entityTypes
            .filter((type) => type !== 'name')
            .map((type) => [type, typeLabels[type][0]] as const),
        ]}
      />
    </DecideForm>
  );
}

/** A value that was seen is no sign of the attack, or is one. */
function Verdict({ of, by, told }: FormProps) {
  return (
    <DecideForm intent="verdict" button="Correct it" by={by} told={told}>
      <SuggestField
        id="verdict-observable"
        label="Which observable, defanged or not"
        name="observable"
        value={told?.entered.observable ?? ''}
        options={of.observables.map(({ shown, role }) => [shown, roleWords[role]])}
      />
      <SelectField
        id="verdict-becomes"
        label="What it is"
        name="becomes"
        required
        value={told?.entered.becomes ?? ''}
        options={[
          ['', 'Choose one'],
          ['malicious', 'Malicious: a sign of the attack'],
          ['benign', 'Benign: merely mentioned, ours or a researcher’s'],
          ['victim', 'The victim’s'],
        ]}
      />
      <SelectField
        id="verdict-where"
        label="Where"
        name="where"
        value={told?.entered.where ?? 'here'}
        options={[
          ['here', 'In the articles that the story holds now'],
          ['everywhere', 'Everywhere, also in what comes later'],
        ]}
      />
      <label className="choice">
        <input type="checkbox" name="below" defaultChecked={told?.entered.below === 'on'} />
        Of a domain: also what lies below it, hosts, URLs and mail
      </label>
    </DecideForm>
  );
}

/** A technique that no sentence tells of, or one that was not found. */
function Technique({ of, by, told }: FormProps) {
  return (
    <DecideForm intent="technique" button="Correct it" by={by} told={told}>
      <p className="dim">It counts for the articles that the story holds now.</p>
      <SuggestField
        id="technique-id"
        label="ATT&CK id, such as T1566.001"
        name="technique"
        value={told?.entered.technique ?? ''}
        options={of.techniques.map(({ id, name }) => [id, name])}
      />
      <SelectField
        id="technique-becomes"
        label="What is wrong"
        name="becomes"
        value={told?.entered.becomes ?? ''}
        options={[
          ['', 'It is not told here: remove it'],
          ['technique', 'It is missing: add it'],
        ]}
      />
    </DecideForm>
  );
}

/** A name in its articles is that of another who is called alike. */
function Means({ of, by, told }: FormProps) {
  return (
    <DecideForm intent="means" button="Use this meaning" by={by} told={told}>
      <p className="dim">It counts for the articles that the story holds now.</p>
      <SelectField
        id="means-name"
        label="Which name"
        name="named"
        value={told?.entered.named}
        options={of.named.map(({ ref, name, type }) => [ref, `${name} (${typeWord(type)})`])}
      />
      <MeansFields
        form="means"
        into={told?.entered.into ?? ''}
        choices={told?.choices ?? []}
        doubt={told?.doubt ?? false}
      />
    </DecideForm>
  );
}

/** The other story: one that reads alike, or any by its address; or none, where articles are to stand alone. */
function Which({
  name,
  of,
  told,
  own = false,
}: Pick<Props, 'of' | 'told'> & { name: string; own?: boolean }) {
  const chosen = told?.entered.chosen ?? (own ? 'own' : '');
  const choices: [value: string, words: ReactNode][] = [
    ...(own ? [['own', 'They are a story of their own'] as [string, ReactNode]] : []),
    ...of.others.map((one): [string, ReactNode] => [one.id, one.title]),
  ];
  return (
    <>
      {choices.length > 0 && (
        <fieldset>
          <legend>{own ? 'Where do they belong?' : 'Which story?'}</legend>
          {[...choices, ['other', 'Another story, by its address'] as const].map(([value, words]) => (
            <label key={value} className="choice">
              <input type="radio" name="chosen" value={value} defaultChecked={chosen === value} />
              {words}
            </label>
          ))}
        </fieldset>
      )}
      <label htmlFor={`${name}-into`}>Address of the other story</label>
      <input
        id={`${name}-into`}
        className="field"
        name="into"
        maxLength={300}
        autoComplete="off"
        placeholder="…/stories/…"
        required={choices.length === 0}
        defaultValue={told?.entered.into ?? ''}
      />
    </>
  );
}

interface DecideFormProps {
  intent: Intent;
  button: string;
  by: string;
  told: DecideTold | undefined;
  children: ReactNode;
}

function DecideForm({ intent, button, by, told, children }: DecideFormProps) {
  return (
    <Form method="post" id={intent} className="decide-form" aria-labelledby={`${intent}-title`}>
      <h2 id={`${intent}-title`}>{titles[intent]}</h2>
      {told !== undefined && <Problem of={told} />}
      {children}
      <WhyFields form={intent} why={told?.entered.why ?? ''} by={told?.entered.by || by} />
      <button type="submit" className="button" name="intent" value={intent}>
        {button}
      </button>
    </Form>
  );
}

const Problem = ({ of }: { of: DecideTold }) => (
  <p className="note err" role="alert">
    {of.problem}
  </p>
);
