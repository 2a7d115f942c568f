import { HostError } from "./errors";
import type { WireType } from "./wire-type";

/** A refused action with the member it was refused at ("Paragraph.alignment"). */
export class Located extends Error {
  private constructor(
    readonly location: string,
    readonly error: HostError,
  ) {
    super(error.message, { cause: error });
  }

  static wrap(type: WireType, member: string, error: HostError): Located {
    return new Located(type.location(member), error);
  }

  /** Runs `work`; a refusal inside it gets its place, unless it already has one. */
  static at<T>(type: WireType, member: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError) throw Located.wrap(type, member, error);
      throw error;
    }
  }
}
