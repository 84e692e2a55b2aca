/**
 * What stories of this field are told differently about, beside figures and dates: a question, and the states that answer
 * it, as texts put them. One row a question; the words are those of the field, not of any set of articles.
 */

/** A state that an answer may be in. `not`: what looks like it and is something else. */
export interface State {
  name: string;
  test: RegExp;
  not?: RegExp;
}

/**
 * `progress`: states follow one another, a later one replaces the earlier. `opposed`: two of them cannot both be true at one time.
 * `ofName`: opposed only where both texts name the same place or organisation.
 */
export interface Attribute {
  question: string;
  how: 'progress' | 'opposed';
  ofName?: true;
  /** Where the states are a claim and its denial. */
  status?: 'denied';
  states: State[];
}

/** What is no fact yet: hedged, planned or asked for. */
export const UNCERTAIN =
  /\b(?:may|might|could|would|if|unless|until|before|to be|expected|hopes?|plans?|aims?|working to|trying to|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for)\b/i;
