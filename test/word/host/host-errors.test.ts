import { WordError } from "../../../src/word";
import { isTooLarge, toWordError } from "../../../src/word/host/host-errors";

/** An error as office.js throws it: code and a message in the language of Word. */
function hostError(code: string): Error {
  return Object.assign(new Error("Đã xảy ra lỗi nội bộ."), { code });
}

describe("what the host's errors mean", () => {
  test.each([
    ["AccessDenied", "read-only"],
    ["ItemNotFound", "gone"],
    ["InvalidObjectPath", "gone"],
    ["ApiNotFound", "not-supported"],
    ["NotImplemented", "not-supported"],
    ["ActivityLimitReached", "busy"],
    ["WriteNotSupportedWhenModalDialogOpen", "busy"],
    ["InvalidOrTimedOutSession", "busy"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["GeneralException", "host-error"],
    ["PropertyNotLoaded", "host-error"],
    ["SomethingOfNextYear", "host-error"],
  ])("%s is %s", (code, meaning) => {
    const error = toWordError(hostError(code));
    expect(error).toBeInstanceOf(WordError);
    expect(error.code).toBe(meaning);
    expect(error.detail).toContain(code);
    expect(error.cause).toBeDefined();
  });

  test("the message is not looked at", () => {
    expect(toWordError(new Error("AccessDenied")).code).toBe("host-error");
  });

  test("an error of our own stays what it is", () => {
    const own = new WordError("not-empty");
    expect(toWordError(own)).toBe(own);
  });

  test("whatever is thrown becomes a WordError", () => {
    for (const thrown of [undefined, null, "x", 5, {}, new TypeError("x is not a function")]) {
      expect(toWordError(thrown).code).toBe("host-error");
    }
  });

  test("too large is either direction", () => {
    expect(isTooLarge(hostError("RequestPayloadSizeLimitExceeded"))).toBe(true);
    expect(isTooLarge(hostError("ResponsePayloadSizeLimitExceeded"))).toBe(true);
    expect(isTooLarge(hostError("GeneralException"))).toBe(false);
  });
});
