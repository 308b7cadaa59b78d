import { FONT, LETTERING } from '../rules.ts'
import { pointsToHalfPoints } from '../units.ts'

const FONTS = `w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}"`
const SIZE = pointsToHalfPoints(LETTERING.body.chosen)

/**
 * `word/styles.xml` with only what a letter uses, in place of the library's, which always adds headings, links
 * and captions in blue (FO-03).
 */
export const STYLESHEET = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:docDefaults><w:rPrDefault><w:rPr>',
  `<w:rFonts ${FONTS}/><w:color w:val="000000"/><w:sz w:val="${SIZE}"/><w:szCs w:val="${SIZE}"/>`,
  '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/>',
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:styleId="DefaultParagraphFont" w:default="1">',
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:styleId="TableNormal" w:default="1"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  '</w:styles>',
].join('')
