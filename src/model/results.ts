/** What scoring hands on: plain data, numbers as decimal texts with their declared rounding. */
export type {
  ClusterResult,
  CriterionResult,
  Parts,
  Results,
  Sums,
  UnitResult,
} from './generated/results.ts'
