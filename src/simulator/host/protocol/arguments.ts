import { HostError } from "./errors";
import type { HostObject } from "./wire-type";

/** The arguments of one call, checked as they are taken. An omitted optional argument arrives as null. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly objects: readonly (HostObject | null | undefined)[] = [],
  ) {}

  string(position: number): string {
    const value = this.values[position];
    if (typeof value !== "string") throw this.invalid(position, "a string is wanted");
    return value;
  }

  number(position: number): number {
    const value = this.values[position];
    if (typeof value !== "number" || !Number.isFinite(value))
      throw this.invalid(position, "a number is wanted");
    return value;
  }

  /** A whole number of at least `least`. */
  count(position: number, least = 0): number {
    const value = this.number(position);
    if (!Number.isInteger(value) || value < least)
      throw this.invalid(position, `a whole number ≥ ${least} is wanted`);
    return value;
  }

  boolean(position: number, otherwise: boolean): boolean {
    const value = this.values[position];
    if (value == null) return otherwise;
    if (typeof value !== "boolean") throw this.invalid(position, "true or false is wanted");
    return value;
  }

  oneOf<const T extends string>(position: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.values[position];
    if (value == null && otherwise !== undefined) return otherwise;
    const found = allowed.find((name) => name === value);
    if (found === undefined) throw this.invalid(position, `one of ${allowed.join(", ")} is wanted`);
    return found;
  }

  raw(position: number): unknown {
    return this.values[position];
  }

  /** The object given at this position, or undefined when there is none. */
  object(position: number): HostObject | undefined {
    return this.objects[position] ?? undefined;
  }

  invalid(position: number, why: string): HostError {
    return new HostError("InvalidArgument", `argument ${position + 1}: ${why}`);
  }
}
