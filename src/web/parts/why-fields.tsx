/** What every decision is asked for: why, and who decides. */
interface Props {
  /** Of the form: its fields have ids of their own. */
  form: string;
  why: string;
  by: string;
}

export const WhyFields = ({ form, why, by }: Props) => (
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
