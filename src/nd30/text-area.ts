import { MEASURES } from './rules.ts'

/** Width in mm between the left and right margins. */
export const TEXT_AREA_WIDTH =
  MEASURES.pageWidth.chosen - MEASURES.marginLeft.chosen - MEASURES.marginRight.chosen

/** How far below the top of a single line its baseline stands, as a share of the size (Times New Roman's ascent). */
export const BASELINE = 0.891
