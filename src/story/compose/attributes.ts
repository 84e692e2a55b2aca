/**
 * What stories of this field are told differently about, beside figures, culprits and dates: a question, what it is of, and
 * the states that answer it, each by the words for it. The words are general ones of the field; a clause has a state where it
 * has one of the state's words and, where the row names some, a word for what the question is of.
 */

/**
 * A list of words or phrases: spaces part them, `_` joins the words of a phrase, `*` stands for any ending, `+` for up to
 * three words between, `++` for up to six ("taken+offline").
 */
export type WordList = string;

/**
 * A state that an answer may be in. `open`: it says less than the states after it and contradicts none; it only tells how
 * things stood where it was told a day before any of those.
 */
export interface State {
  name: string;
  words?: WordList;
  open?: true;
}

/**
 * `progress`: states follow one another, a later one replaces the earlier. `opposed`: two of them cannot both be true at one time.
 * `negated` and `hedged` name the state that is told where the words of a state are negated or stand under "may", "if", "claims";
 * without them such a clause tells none. `not`: where the clause has one of these, it tells of something else. `ofName`: opposed
 * only where both texts name the same place or organisation. `deniable`: where only the first state comes later, it denies the others. `soon`: states that are news
 * however soon they are told after another. `apart`: a text that gives both tells two things apart, and is no party.
 */
export interface Attribute {
  question: string;
  how: 'progress' | 'opposed';
  of?: WordList;
  not?: WordList;
  states: State[];
  negated?: Readonly<Record<string, string>>;
  hedged?: Readonly<Record<string, string>>;
  ofName?: true;
  /** Told as news, in titles: what was halted is background in every later report. */
  news?: true;
  deniable?: true;
  soon?: readonly string[];
  apart?: true;
  /** Where the states are a claim and its denial. */
  status?: 'denied';
}

/** Whose or what data. */
export const DATA: WordList =
  'data information record* file* detail* document* database* image* photo* profiles credentials emails names';

export const ATTACK: WordList =
  'attack* cyberattack* cyber-attack* hack* breach* intrusion* compromis* incident* ransomware theft leak* sabotage';

/** What is claimed first and confirmed later. */
export const DEED: WordList =
  '(?:attack|cyberattack|cyber-attack|hack|hacked|breach|breached|intrusion|compromised|ransomware|theft|stolen|stole|leak|leaked|accessed)';
