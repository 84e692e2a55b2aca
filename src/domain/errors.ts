/** The errors that cross from one part to another. Each says what happened, where, and what to do. */
import type { EntityType } from './entity.ts';

/** A person's input cannot be used; the message says why and is shown to them. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** One that a person may mean instead. */
export interface OtherEntity {
  type: EntityType;
  id: string;
  name: string;
}

/** Input that a person may well mean, and is asked about first. `others`: those that it could be the same as. */
export class Doubtful extends BadInput {
  readonly others: OtherEntity[];
  constructor(message: string, others: OtherEntity[]) {
    super(message);
    this.others = others;
  }
}

/** There is no such thing. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Not now, but later it may work; `after` in milliseconds. Not a failure. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
  readonly after: number;
  constructor(message: string, after: number) {
    super(message);
    this.after = after;
  }
}

/** Ends the program: one clear line for people, without a stack, and an exit code. */
export class Fatal extends Error {
  override readonly name = 'Fatal';
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The principal may not do this. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}
