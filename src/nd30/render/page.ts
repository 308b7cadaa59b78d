import {
  Header,
  type ISectionOptions,
  LineRuleType,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { LETTERING, MEASURES } from '../rules.ts'
import { mmToTwips, pointsToTwips } from '../units.ts'
import { paragraphProperties, runProperties } from './paragraphs.ts'

/** A4 upright with the decree's margins, numbered in the top margin from page 2 on (PG-01 to PG-06, ST-01). */
export function letterSection(children: ISectionOptions['children']): ISectionOptions {
  const { marginTop, marginRight, marginBottom, marginLeft, gutter, pageNumberFromEdge } = MEASURES
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mmToTwips(MEASURES.pageWidth.chosen),
          height: mmToTwips(MEASURES.pageHeight.chosen),
          orientation: PageOrientation.PORTRAIT,
        },
        margin: {
          top: mmToTwips(marginTop.chosen),
          right: mmToTwips(marginRight.chosen),
          bottom: mmToTwips(marginBottom.chosen),
          left: mmToTwips(marginLeft.chosen),
          header: mmToTwips(pageNumberFromEdge.chosen),
          footer: mmToTwips(pageNumberFromEdge.chosen),
          gutter: mmToTwips(gutter.chosen),
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { first: new Header({ children: [invisibleParagraph()] }), default: pageNumber() },
    children: [...children, invisibleParagraph()],
  }
}

function pageNumber(): Header {
  const { chosen: size, align } = LETTERING.pageNumber
  const field = new TextRun({ ...runProperties(size), children: [PageNumber.CURRENT] })
  return new Header({
    children: [new Paragraph({ ...paragraphProperties(size, { align }), children: [field] })],
  })
}

/** Word wants a paragraph in every header and after a table; given none it adds one of full height. */
function invisibleParagraph(): Paragraph {
  return new Paragraph({
    run: runProperties(1),
    spacing: { before: 0, after: 0, line: pointsToTwips(1), lineRule: LineRuleType.EXACT },
    children: [],
  })
}
