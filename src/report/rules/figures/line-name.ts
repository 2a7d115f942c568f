import { roleOf, type Role } from "./roles";

/** "5=4/3": what a column is computed of, by positions of columns. */
export type Formula =
  | { readonly kind: "sum"; readonly of: readonly number[] }
  | { readonly kind: "ratio"; readonly part: number; readonly whole: number };

/** What a row or column is called. */
export class LineName {
  #role: Role | undefined;

  constructor(
    /** As the table writes it. */
    readonly text: string,
    /** Folded for comparison. */
    readonly folded: string,
    /** The heading above it that it shares with others, folded; "" without one. */
    readonly above: string,
    /** Its mark in front: "I", "1", "-"; "" without one. */
    readonly ordinal: string,
    /** The calculation that a row of column numbers gives: "3=4+6+8". */
    readonly formula?: Formula,
  ) {}

  /** What its figures are; every rule on tables asks. */
  get role(): Role {
    return (this.#role ??= roleOf(this));
  }
}
