/** What decisions are asked for: why and by whom; and whom a name means, in some articles. */
import type { ReactNode } from 'react';
import type { EntityRef } from '../../domain/entity.ts';
import { refText, typeWord } from '../entity-labels.ts';

interface WhyProps {
  /** Of the form: its fields have ids of their own. */
  form: string;
  why: string;
  by: string;
}

export const WhyFields = ({ form, why, by }: WhyProps) => (
  <>
    <label htmlFor={`${form}-why`}>Why</label>
    <input
      id={`${form}-why`}
      className="field"
      name="why"
      required
      maxLength={500}
      autoComplete="off"
      defaultValue={why}
    />
    <label htmlFor={`${form}-by`}>Your name, for the record</label>
    <input
      id={`${form}-by`}
      className="field"
      name="by"
      maxLength={100}
      autoComplete="name"
      defaultValue={by}
    />
  </>
);

interface SelectProps {
  id: string;
  label: ReactNode;
  name: string;
  /** What is chosen at first; without it the first. */
  value?: string | undefined;
  required?: boolean;
  options: readonly (readonly [value: string, words: ReactNode])[];
}

/** One of several, with its label. */
export const SelectField = ({ id, label, name, value, required, options }: SelectProps) => (
  <>
    <label htmlFor={id}>{label}</label>
    <select id={id} className="field" name={name} required={required} defaultValue={value}>
      {options.map(([of, words]) => (
        <option key={of} value={of}>
          {words}
        </option>
      ))}
    </select>
  </>
);

/** Free text that must be given, with what may be meant to choose from. */
export const SuggestField = ({ id, label, name, value, options }: Omit<SelectProps, 'required'>) => (
  <>
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      className="field"
      name={name}
      required
      maxLength={500}
      autoComplete="off"
      list={`${id}-of`}
      defaultValue={value}
    />
    <datalist id={`${id}-of`}>
      {options.map(([of, words]) => (
        <option key={of} value={of}>
          {words}
        </option>
      ))}
    </datalist>
  </>
);

interface MeansProps {
  /** Of the form: its fields have ids of their own. */
  form: string;
  /** What was entered before it was sent back, and who may be meant by it. */
  into: string;
  choices: (EntityRef & { name: string })[];
  /** Nobody is known by what was entered. */
  doubt: boolean;
}

/** Whom a name means in some articles: one that is known, one that is new here, or nobody that is known. */
export const MeansFields = ({ form, into, choices, doubt }: MeansProps) => (
  <>
    <label htmlFor={`${form}-into`}>
      Who is meant there: name or address; empty for nobody that is known
    </label>
    <input
      id={`${form}-into`}
      className="field"
      name="into"
      maxLength={300}
      autoComplete="off"
      defaultValue={into}
    />
    {doubt && <WhichOne into={into} choices={choices} />}
  </>
);

/** One of those who may be meant by what was entered, or one that is new here. */
export const WhichOne = ({ into, choices }: Pick<MeansProps, 'into' | 'choices'>) => (
  <fieldset>
    <legend>Which one?</legend>
    {choices.map((one) => (
      <label key={refText(one)} className="choice">
        <input type="radio" name="chosen" value={refText(one)} required />
        {one.name} <span className="meta">{typeWord(one.type)}</span>
      </label>
    ))}
    <label className="choice">
      <input type="radio" name="chosen" value="new" required />
      One that is new here, called “{into}”
    </label>
  </fieldset>
);
