export { outlineSchema } from "./schema";
export type { Outline, Section, SectionId } from "./schema";
