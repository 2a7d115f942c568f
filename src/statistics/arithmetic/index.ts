export { compare, difference, percent, sum, whole, type Decimal } from "./decimal";
export { readNumber, writeNumber, writePercent, type ReadNumber } from "./notation";
