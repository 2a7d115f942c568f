export { chooseMilestone, countedOf, targetsOfTable, type ChosenMilestone } from "./choose-milestone";
