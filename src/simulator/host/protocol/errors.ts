/** Codes Word answers a failing action with. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong";

const httpStatus: Record<HostErrorCode, number> = {
  AccessDenied: 401,
  ApiNotFound: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  SearchStringInvalidOrTooLong: 400,
};

const sentence: Record<HostErrorCode, string> = {
  AccessDenied: "Access denied.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Word.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotAllowed: "The requested operation isn't allowed.",
  NotImplemented: "The requested feature isn't implemented.",
  SearchStringInvalidOrTooLong:
    "The search string is invalid or too long. The search string can't be longer than 255 characters.",
};

/** An action the host refuses; it ends the batch. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    readonly detail?: string,
  ) {
    super(detail ? `${sentence[code]} (${detail})` : sentence[code]);
  }

  get httpStatus(): number {
    return httpStatus[this.code];
  }
}
