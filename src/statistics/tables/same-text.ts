import { compare, readNumber } from "../arithmetic";
import { plainWords } from "../labels";

/** Whether two cells say the same: "1234" and "1.234", "42,35%" and "42,35" do, "35,3" and "35,29" do not. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [readNumber(one), readNumber(other)];
  if (a.kind === "number" && b.kind === "number") return compare(a.value, b.value) === 0;
  if (a.kind !== "not-a-number" || b.kind !== "not-a-number") return a.kind === b.kind;
  return plainWords(one) === plainWords(other);
}
