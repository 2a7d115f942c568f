export { indicatorSchema, type Column, type ColumnOf, type Indicator, type Unit } from "./schema";
export { figureByKey, figuresOf, indicatorById, isEntered, ratioOf, unitNamed } from "./queries";
export { indicators2282 } from "./catalogue";
