/** What the program uses of saxen (MIT), which brings no types: events of an XML text, attributes parsed when asked for. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      tell: (
        name: string,
        /** Values are as in the file: entities not decoded. */
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
        isEmpty: boolean,
      ) => void,
    ): this;
    on(event: "closeTag", tell: (name: string) => void): this;
    on(event: "text" | "cdata" | "attention", tell: (text: string) => void): this;
    /** What it reads on after: a malformed attribute, text outside the root. */
    on(event: "warn", tell: (problem: Error) => void): this;
    /** Throws what is wrong. */
    parse(text: string): void;
  }
}
