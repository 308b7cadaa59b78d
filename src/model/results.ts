/** What scoring hands on: plain data, numbers as decimal texts with their declared rounding. */
export type {
  ClusterResult,
  CriterionResult,
  Results,
  Sums,
  UnitResult,
} from './generated/results.ts'
