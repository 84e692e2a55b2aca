import { Form } from 'react-router';
import type { EntityRef } from '../../domain/entity.ts';
import { entityTypes, refText, typeLabels, typeWord } from '../entity-labels.ts';
import { MeansFields, SelectField, WhyFields } from '../parts/decision-fields.tsx';
import { Section } from '../parts/section.tsx';
import { StayLink } from '../parts/stay-link.tsx';

/** What came of a form: a problem in words, entities to choose from, and what had been entered. */
export interface DecideTold {
  problem: string | null;
  choices: (EntityRef & { name: string })[];
  /** It can be done all the same, where a person says so. */
  doubt: boolean;
  entered: Record<string, string>;
  /** The stories that were chosen. */
  stories: string[];
}

interface Props {
  /** The page's entity. */
  of: EntityRef & { name: string };
  /** Stories that name it. */
  stories: { id: string; title: string }[];
  /** The name that is to be decided about; empty where none was chosen. */
  alias: string;
  /** Who decides, unless another name is entered. */
  by: string;
  told: DecideTold | undefined;
}

/** Forms: the same as another, or a name that is not the same, everywhere or in some stories; of another type; shown under another name. Each asks why. */
export default function Decide({ of, stories, alias, by, told }: Props) {
  return (
    <Section
      id="decide"
      title={alias === '' ? 'Merge, split, rename' : `Decide about “${alias}”`}
      aside={
        <StayLink to="?" section="names">
          Close
        </StayLink>
      }
    >
      {told?.problem !== null && told?.problem !== undefined && (
        <p className="note err" role="alert">
          {told.problem}
        </p>
      )}
      <div className="deciding">
        {alias === '' && <Merge of={of} by={by} told={told} />}
        <Split alias={alias} of={of} by={by} told={told} />
        {stories.length > 0 && <Elsewhere alias={alias} of={of} stories={stories} by={by} told={told} />}
        <Rename alias={alias} by={by} told={told} />
      </div>
      <p className="meta after">
        The engine never decides against a person. Who decided and why stays on this page; every decision can
        be taken back.
      </p>
    </Section>
  );
}

type FormProps = Pick<Props, 'alias' | 'by' | 'told'>;

/** What was entered in this form before it was sent back. */
const before = (told: DecideTold | undefined, intent: string, field: string): string =>
  told?.entered.intent === intent ? (told.entered[field] ?? '') : '';

function Merge({ of, by, told }: Pick<Props, 'of' | 'by' | 'told'>) {
  const own = told?.entered.intent === 'merge' ? told : undefined;
  const choices = own?.choices ?? [];
  return (
    <Form method="post" className="decide-form">
      <h3>It is the same as another</h3>
      <label htmlFor="merge-into">Name or address of the other entity</label>
      <input
        id="merge-into"
        className="field"
        name="into"
        required
        maxLength={300}
        autoComplete="off"
        defaultValue={before(told, 'merge', 'into')}
      />
      {choices.length > 0 && (
        <fieldset>
          <legend>Which one?</legend>
          {choices.map((one) => (
            <label key={refText(one)} className="choice">
              <input type="radio" name="chosen" value={refText(one)} required />
              {one.name} <span className="meta">{typeWord(one.type)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {own?.doubt && choices.length === 0 && (
        <label className="choice">
          <input type="checkbox" name="anyway" value="yes" />
          They are one thing all the same
        </label>
      )}
      <WhyFields form="merge" why={before(told, 'merge', 'why')} by={before(told, 'merge', 'by') || by} />
      <button type="submit" className="button" name="intent" value="merge">
        Merge {of.name} into it
      </button>
    </Form>
  );
}

function Split({ alias, of, by, told }: FormProps & Pick<Props, 'of'>) {
  const type = before(told, 'split', 'type') || of.type;
  const isWhole = alias === '';
  return (
    <Form method="post" className="decide-form">
      <h3>{isWhole ? 'It is something else' : 'It is not the same'}</h3>
      <input type="hidden" name="alias" value={isWhole ? of.id : alias} />
      <SelectField
        id="split-type"
        label={isWhole ? `“${of.name}” is of the type` : `“${alias}” is another`}
        name="type"
        value={type}
        options={entityTypes.map((one) => [one, typeLabels[one][0]])}
      />
      {isWhole && <p className="meta">Its other names stay as they are.</p>}
      <WhyFields form="split" why={before(told, 'split', 'why')} by={before(told, 'split', 'by') || by} />
      <button type="submit" className="button" name="intent" value="split">
        {isWhole ? 'Change its type' : 'Keep it apart'}
      </button>
    </Form>
  );
}

/** Two that are called alike are told apart by stories. */
function Elsewhere({ alias, of, stories, by, told }: FormProps & Pick<Props, 'of' | 'stories'>) {
  const own = told?.entered.intent === 'elsewhere' ? told : undefined;
  return (
    <Form method="post" className="decide-form">
      <h3>In some stories it means another</h3>
      <input type="hidden" name="alias" value={alias} />
      <fieldset>
        <legend>
          In which stories does {alias === '' ? 'the name' : `“${alias}”`} mean another than {of.name}?
        </legend>
        {stories.map((one) => (
          <label key={one.id} className="choice">
            <input
              type="checkbox"
              name="in"
              value={one.id}
              defaultChecked={own?.stories.includes(one.id) ?? false}
            />
            {one.title}
          </label>
        ))}
      </fieldset>
      <p className="meta">It counts for the articles that they hold now.</p>
      <MeansFields
        form="elsewhere"
        into={before(told, 'elsewhere', 'into')}
        choices={own?.choices ?? []}
        doubt={own?.doubt ?? false}
      />
      <WhyFields
        form="elsewhere"
        why={before(told, 'elsewhere', 'why')}
        by={before(told, 'elsewhere', 'by') || by}
      />
      <button type="submit" className="button" name="intent" value="elsewhere">
        Part them there
      </button>
    </Form>
  );
}

function Rename({ alias, by, told }: FormProps) {
  const entered = before(told, 'rename', 'name');
  const doubt = told?.entered.intent === 'rename' && told.doubt;
  return (
    <Form method="post" className="decide-form">
      <h3>Another name should stand on the page</h3>
      <label htmlFor="rename-name">Name</label>
      <input
        id="rename-name"
        className="field"
        name="name"
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={entered === '' ? alias : entered}
      />
      {doubt && (
        <fieldset>
          <legend>Is it the same as one that is called so?</legend>
          {told.choices.map((one) => (
            <label key={refText(one)} className="choice">
              <input type="radio" name="chosen" value={refText(one)} required />
              Merge it into {one.name} <span className="meta">{typeWord(one.type)}</span>
            </label>
          ))}
          <label className="choice">
            <input type="radio" name="chosen" value="two" required />
            They are two, called alike
          </label>
        </fieldset>
      )}
      <WhyFields form="rename" why={before(told, 'rename', 'why')} by={before(told, 'rename', 'by') || by} />
      <button type="submit" className="button" name="intent" value="rename">
        Show this name
      </button>
    </Form>
  );
}
