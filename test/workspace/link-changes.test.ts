import { describe, expect, it } from 'vitest'
import { type Rational, toDecimal } from '../../src/expressions/rational.ts'
import type { Marks } from '../../src/model/campaign.ts'
import { CAMPAIGN, CRITERIA, linked, reportOf, seen } from './folder.ts'

const REASON = 'reason: Thiếu biên bản'
const BY = 'by: Tổ thẩm định'
const DATE = 'date: 2026-12-08'

const change = (what: string, by = BY, date = DATE) => `  - { ${what}, ${REASON}, ${by}, ${date} }\n`
const review = (changes: readonly string[], more = '') =>
  `version: 1\nunit: bv-mat\n${changes.length > 0 ? `changes:\n${changes.join('')}` : ''}${more}`

const REPORT = reportOf(
  'bv-mat',
  '[{ code: "I.1", facts: { luot_kham: 15 } }, { code: "I.2", claimed: 8 }, { code: "I.3", facts: { cham: 0 } }]',
)
const OWN_STAGES = `${CAMPAIGN}stages:
  - { id: self, name: Đơn vị tự chấm }
  - { id: cham-cheo, name: Khối thi đua chấm chéo }
  - { id: hoi-dong, name: Hội đồng }
`
const SHARED = CRITERIA.replace(
  '    groups:',
  '    inputs:\n      - { id: so_giuong, label: Số giường, type: count }\n    groups:',
)
const judged = (more: string) => CRITERIA.replace('start: { kind: judged, step: 0.5 }', more)

async function withReview(text: string, files: Readonly<Record<string, string>> = {}) {
  const found = await linked({ 'reports/bv-mat.yaml': REPORT, 'reviews/bv-mat.yaml': text, ...files })
  const report = found.units.get('bv-mat')?.report
  return { ...found, report, entry: report?.state === 'present' ? report.entries.get('I.2') : undefined }
}

const decimals = (marks: Marks | undefined) =>
  [...(marks ?? [])].map(([line, mark]: [string | undefined, Rational]) => [line, toDecimal(mark)])

describe('the stages of a review', () => {
  it('are those that the campaign declares, in its order', async () => {
    const { entry, diagnostics } = await withReview(
      review([
        change('code: "I.2", stage: hoi-dong, points: 7'),
        change('code: "I.2", stage: cham-cheo, points: 6'),
      ]),
      { 'campaign.yaml': OWN_STAGES },
    )
    expect(diagnostics).toEqual([])
    expect(entry?.changes.map(({ stage, order }) => [stage, order])).toEqual([
      ['cham-cheo', 0],
      ['hoi-dong', 1],
    ])
  })

  it('are no others: neither the usual ones then, nor what the unit says itself (TD1349)', async () => {
    const text = review([
      change('code: "I.2", stage: council, points: 7'),
      change('code: "I.2", stage: self, points: 6'),
    ])
    const { diagnostics, report } = await withReview(text, { 'campaign.yaml': OWN_STAGES })
    expect(seen(diagnostics)).toEqual([
      'TD1349 reviews/bv-mat.yaml /changes/0/stage',
      'TD1349 reviews/bv-mat.yaml /changes/1/stage',
    ])
    expect(diagnostics[0]?.params).toEqual({ stage: 'council', known: 'cham-cheo, hoi-dong' })
    expect(report?.state).toBe('invalid')
  })

  it('are not to blame where campaign.yaml has errors in its own', async () => {
    const text = review([change('code: "I.2", stage: hoi-dong, points: 7')])
    const broken = OWN_STAGES.replace('name: Hội đồng', 'ten: Hội đồng')
    const { diagnostics, campaign } = await withReview(text, { 'campaign.yaml': broken })
    expect(diagnostics).toEqual([])
    expect(campaign).toBeUndefined()
  })
})

describe('a stage that has finished with a unit', () => {
  const signed = 'reviewed:\n  - { stage: verification, by: Tổ thẩm định, date: 2026-12-08 }\n'

  it('stands behind the changes up to it, also where it made none', async () => {
    const { report } = await withReview(
      review(
        [change('code: "I.2", stage: council, points: 7'), change('code: "I.2", stage: cluster, points: 6')],
        signed,
      ),
    )
    expect(report?.state === 'present' && report.reviewed).toEqual([
      { stage: 'verification', by: 'Tổ thẩm định', date: '2026-12-08', before: 1 },
    ])
  })

  it('is one of the campaign (TD1349), and changes nothing later (TD1353)', async () => {
    const unknown = await withReview(review([], signed.replace('verification', 'tham-dinh')))
    expect(seen(unknown.diagnostics)).toEqual(['TD1349 reviews/bv-mat.yaml /reviewed/0/stage'])
    const dated = (stage: string, date: string) =>
      withReview(review([change(`code: "I.2", stage: ${stage}, points: 7`, BY, `date: ${date}`)], signed))
    const late = await dated('verification', '2026-12-09')
    expect(seen(late.diagnostics)).toEqual(['TD1353 reviews/bv-mat.yaml /changes/0/date'])
    expect(late.diagnostics[0]?.params).toEqual({ stage: 'verification', date: '08/12/2026' })
    expect(late.report?.state).toBe('present')
    expect((await dated('verification', '2026-12-08')).diagnostics).toEqual([])
    expect((await dated('council', '2026-12-18')).diagnostics).toEqual([])
    const again = `${signed}  - { stage: verification, by: Tổ 2, date: 2026-12-10 }\n`
    const between = review(
      [change('code: "I.2", stage: verification, points: 7', BY, 'date: 2026-12-09')],
      again,
    )
    expect((await withReview(between)).diagnostics).toEqual([])
  })
})

describe('a change without a criterion', () => {
  it('corrects facts that belong to the whole table', async () => {
    const text = review([
      change('code: "I.2", stage: council, points: 7'),
      change('stage: verification, facts: { so_giuong: 320 }'),
    ])
    const { report, diagnostics } = await withReview(text, { 'criteria.yaml': SHARED })
    expect(diagnostics).toEqual([])
    const [only] = (report?.state === 'present' && report.corrections) || []
    expect(only).toMatchObject({ stage: 'verification', shared: true, order: 0, reason: 'Thiếu biên bản' })
    expect([...(only?.facts.keys() ?? [])]).toEqual(['so_giuong'])
  })

  it('gives no points and lifts no bounds (TD1350), and says something (TD1315)', async () => {
    const { diagnostics } = await withReview(
      review([
        change('stage: council, points: 7, mark: 6, beyond: true'),
        change('stage: council, facts: { so_giuong: 320 }, marks: { mo_hinh: 1 }, evidence: []'),
        change('stage: council'),
      ]),
      { 'criteria.yaml': SHARED },
    )
    expect(seen(diagnostics)).toEqual([
      'TD1350 reviews/bv-mat.yaml /changes/0/points (key)',
      'TD1350 reviews/bv-mat.yaml /changes/0/mark (key)',
      'TD1350 reviews/bv-mat.yaml /changes/0/beyond (key)',
      'TD1350 reviews/bv-mat.yaml /changes/1/marks (key)',
      'TD1350 reviews/bv-mat.yaml /changes/1/evidence (key)',
      'TD1315 reviews/bv-mat.yaml /changes/2',
    ])
  })

  it('names facts of the table and not of a criterion (TD1337), spelt as they are (TD1308)', async () => {
    const { diagnostics } = await withReview(
      review([change('stage: council, facts: { luot_kham: 15, so_giuongg: 320 }')]),
      { 'criteria.yaml': SHARED },
    )
    expect(seen(diagnostics)).toEqual([
      'TD1337 reviews/bv-mat.yaml /changes/0/facts/luot_kham (key)',
      'TD1308 reviews/bv-mat.yaml /changes/0/facts/so_giuongg (key)',
    ])
    expect(diagnostics[1]?.params).toMatchObject({ suggestion: 'so_giuong' })
  })

  it('is what a shared fact is corrected with, not a change of one criterion (TD1351)', async () => {
    const { diagnostics } = await withReview(
      review([change('code: "I.1", stage: council, facts: { so_giuong: 320 }')]),
      { 'criteria.yaml': SHARED },
    )
    expect(seen(diagnostics)).toEqual(['TD1351 reviews/bv-mat.yaml /changes/0/facts/so_giuong (key)'])
  })
})

describe('a mark', () => {
  it('is given to what is judged (TD1352), its lines by their ids (TD1338)', async () => {
    const { diagnostics } = await withReview(
      review([
        change('code: "I.1", stage: council, mark: 7'),
        change('code: "I.2", stage: council, marks: { mo_hinh: 1 }'),
      ]),
    )
    expect(seen(diagnostics)).toEqual([
      'TD1352 reviews/bv-mat.yaml /changes/0/mark (key)',
      'TD1338 reviews/bv-mat.yaml /changes/1/marks/mo_hinh (key)',
    ])
  })

  it('on a scale of the stage is converted to the highest that the rule gives, and both are kept (G11)', async () => {
    const scaled = (form: string) =>
      withReview(review([change('code: "I.2", stage: verification, mark: 85')]), {
        'criteria.yaml': judged(form),
      })
    const by = 'by_stage: { verification: { out_of: 100 } }'
    const markOf = async (form: string) => {
      const { entry } = await scaled(`start: { kind: judged, ${form} }`)
      return decimals(entry?.changes[0]?.marks)
    }
    expect(await markOf(by)).toEqual([[undefined, '8.5']])
    expect(await markOf(`most: 8, ${by}`)).toEqual([[undefined, '6.8']])
    expect(await markOf(`out_of: 20, ${by}`)).toEqual([[undefined, '17']])
    expect(await markOf('by_stage: { council: { out_of: 100 } }')).toEqual([[undefined, '85']])
    const { entry } = await scaled(`start: { kind: judged, ${by} }`)
    expect(decimals(entry?.changes[0]?.given?.marks)).toEqual([[undefined, '85']])
  })
})

describe('several people who score each apart', () => {
  const apart = (how: string) => judged(`apart: ${how}\n            start: { kind: judged }`)
  const three = review([
    change('code: "I.2", stage: verification, points: 8', 'by: Bà Hoa'),
    change('code: "I.2", stage: verification, points: 7', 'by: Ông Nam'),
    change('code: "I.2", stage: verification, points: 5', 'by: Ông Bình'),
    change('code: "I.2", stage: council, points: 9', 'by: Hội đồng'),
  ])
  const points = async (how: string, text = three) => {
    const { entry } = await withReview(text, { 'criteria.yaml': apart(how) })
    return entry?.changes.map(each => each.points && toDecimal(each.points))
  }

  it('give one mark together: their mean as points are rounded, the lowest or the highest', async () => {
    expect(await points('mean')).toEqual(['8', '7.5', '6.67', '9'])
    expect(await points('lowest')).toEqual(['8', '7', '5', '9'])
    expect(await points('highest')).toEqual(['8', '8', '8', '9'])
  })

  it('are each known by what they wrote', async () => {
    const { entry } = await withReview(three, { 'criteria.yaml': apart('mean') })
    const given = entry?.changes.map(each => each.given?.points && toDecimal(each.given.points))
    expect(given).toEqual([undefined, '7', '5', undefined])
  })

  it('count once each, with what they wrote last', async () => {
    const again = three.replace('by: Ông Bình', 'by: Bà Hoa')
    expect(await points('mean', again)).toEqual(['8', '7.5', '6', '9'])
  })

  it('score marks apart as well, each on the scale of the stage', async () => {
    const marks = review([
      change('code: "I.2", stage: verification, mark: 85', 'by: Bà Hoa'),
      change('code: "I.2", stage: verification, mark: 75', 'by: Ông Nam'),
      change('code: "I.2", stage: verification, facts: {}', 'by: Ông Bình').replace('facts: {}', 'points: 6'),
    ])
    const { entry } = await withReview(marks, {
      'criteria.yaml': judged(
        'apart: mean\n            start: { kind: judged, by_stage: { verification: { out_of: 100 } } }',
      ),
    })
    expect(entry?.changes.map(each => decimals(each.marks))).toEqual([
      [[undefined, '8.5']],
      [[undefined, '8']],
      [],
    ])
    expect(decimals(entry?.changes[1]?.given?.marks)).toEqual([[undefined, '75']])
    expect(entry?.changes[2]?.points && toDecimal(entry.changes[2].points)).toBe('6')
  })

  it('replace one another where they score jointly', async () => {
    const { entry } = await withReview(three)
    expect(entry?.changes.map(each => each.points && toDecimal(each.points))).toEqual(['8', '7', '5', '9'])
    expect(entry?.changes.every(({ given }) => given === undefined)).toBe(true)
  })
})

describe('a decision that holds to the caps of the table', () => {
  const decided = (points: number, caps: string) => `decisions:
  - { name: Thưởng, points: ${points}, ${caps}${REASON}, basis: Kết luận họp, by: Hội đồng, ${DATE} }
`
  const capped = CRITERIA.replace('    groups:', '    caps: [{ lines: bonuses, cap: 5 }]\n    groups:')

  it('needs one on its side (TD1468)', async () => {
    const problems = async (points: number, caps: string, criteria = CRITERIA) =>
      seen((await withReview(review([], decided(points, caps)), { 'criteria.yaml': criteria })).diagnostics)
    const told = ['TD1468 reviews/bv-mat.yaml /decisions/0/caps']
    expect(await problems(2, 'caps: hold, ')).toEqual(told)
    expect(await problems(2, 'caps: hold, ', capped)).toEqual([])
    expect(await problems(-2, 'caps: hold, ', capped)).toEqual(told)
    expect(await problems(2, 'caps: lifted, ')).toEqual([])
    expect(await problems(2, '')).toEqual([])
  })
})
