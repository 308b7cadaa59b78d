import { describe, expect, it } from 'vitest'
import { runStages } from '../../../src/cli/stages.ts'
import { checkDates } from '../../../src/workspace/check-dates.ts'
import { checkDuties } from '../../../src/workspace/duties/check-duties.ts'
import { checkHolidays } from '../../../src/workspace/duties/check-holidays.ts'
import { daysOf } from '../../../src/workspace/duties/holidays.ts'
import { loadWorkspace } from '../../../src/workspace/load.ts'
import { CAMPAIGN, folderWith, reportOf, seen } from '../folder.ts'

const criteria = (inputs: string, start = '{ kind: judged }') => `version: 1
tables:
  - id: bang-2026
    title: Bảng chấm điểm năm 2026
    edition: "2026.1"
    scale: 10
    groups:
      - code: "I"
        title: Nhóm I
        max: 10
        criteria:
          - { code: "I.1", title: Báo cáo, max: 10, inputs: [${inputs}], start: ${start} }
`
const UNITS = `version: 1
clusters:
  - { id: cum-1, name: Cụm 1, table: bang-2026, units: [{ id: bv-mat, name: Bệnh viện Mắt }] }
`
const paper = (due: string, more = '') =>
  `{ id: bao_cao, label: Báo cáo, type: receipt, due: [${due}]${more} }`
const INPUT = '/tables/0/groups/0/criteria/0/inputs/0'

const load = async (files: { criteria: string; campaign?: string; report?: string }) =>
  loadWorkspace(
    await folderWith({
      'campaign.yaml': files.campaign ?? CAMPAIGN,
      'units.yaml': UNITS,
      'criteria.yaml': files.criteria,
      ...(files.report && { 'reports/bv-mat.yaml': files.report }),
    }),
  )
const stagesOf = async (files: Parameters<typeof load>[0]) => runStages(await load(files))

describe('working days without days off (TD1343)', () => {
  const HOLIDAYS = 'holidays: [{ name: Tết, from: 2026-02-14, to: 2026-02-22 }]\n'
  const wanting = async (inputs: string, start?: string, campaign = CAMPAIGN) => {
    const workspace = await load({ criteria: criteria(inputs, start), campaign })
    return checkDuties(workspace.campaign, workspace.criteria).diagnostics.map(({ code, place, related }) => [
      code,
      place?.pointer,
      ...(related ?? []).map(each => each.pointer),
    ])
  }

  it.each([
    ['{ days: 5, working: true, after: 2026-06-15 }', '', undefined, `${INPUT}/due/0/working`],
    ['2026-06-15', ', off_day: next', undefined, `${INPUT}/off_day`],
    [
      '2026-06-15',
      '',
      '{ kind: deadline, input: bao_cao, working: true, on_time: 5 }',
      '/tables/0/groups/0/criteria/0/start/working',
    ],
  ])('are told of: %s%s %s', async (due, more, start, pointer) => {
    expect(await wanting(paper(due, more), start)).toEqual([['TD1343', pointer]])
    expect(await wanting(paper(due, more), start, CAMPAIGN + HOLIDAYS)).toEqual([])
  })

  it('are told once for all places, and not where calendar days are counted', async () => {
    const start = `{ kind: zero }, bonuses: [{ kind: deadline, input: bao_cao, on_time: 5 }],
            deductions: [{ kind: deadline, input: bao_cao, late: 1 }, { kind: deadline, input: bao_cao, working: true, per_day: 1 }]`
    expect(
      await wanting(paper('{ days: 5, working: true, after: 2026-06-15 }', ', off_day: next'), start),
    ).toEqual([
      [
        'TD1343',
        `${INPUT}/due/0/working`,
        `${INPUT}/off_day`,
        '/tables/0/groups/0/criteria/0/deductions/1/working',
      ],
    ])
    expect(await wanting(paper('{ days: 5, working: false, after: 2026-06-15 }', ', off_day: stay'))).toEqual(
      [],
    )
  })

  it('are not told of where the days off are there, and cannot be read', async () => {
    const broken = `${CAMPAIGN}holidays: [{ name: Tết }]\n`
    expect(await wanting(paper('2026-06-15', ', off_day: next'), undefined, broken)).toEqual([])
  })
})

describe('a mistake in a due day', () => {
  it('leaves nothing to score with, and no report is blamed for it', async () => {
    const { scores, diagnostics } = await stagesOf({
      criteria: criteria(
        paper('{ days: 5, after: ngay_hop }'),
        '{ kind: deadline, input: bao_cao, on_time: 5 }',
      ),
      report: reportOf(
        'bv-mat',
        '[{ code: "I.1", facts: { bao_cao: [{ received: 2026-05-01 }, missing] } }]',
      ),
    })
    expect(scores).toBeUndefined()
    expect(seen(diagnostics)).toEqual([`TD1458 criteria.yaml ${INPUT}/due/0/after`])
  })

  it('is no mistake where the phase that it names could not be read', async () => {
    const { diagnostics } = await stagesOf({
      criteria: criteria(paper('{ days: 5, after: phases.dot-1.to }')),
      campaign: `${CAMPAIGN}phases: [{ id: dot-1, name: Đợt 1, from: 2026-03-02, to: hè }]\n`,
    })
    expect(diagnostics.map(({ code }) => code)).not.toContain('TD1458')
  })
})

describe('days off', () => {
  const off = (...holidays: NonNullable<Parameters<typeof checkHolidays>[0]['holidays']>) =>
    checkHolidays({ holidays }).map(({ code, place }) => [code, place?.pointer])

  it('are at least one day and at most a quarter (TD1341)', () => {
    const name = 'Tết'
    expect(off({ name, from: '2026-02-14', to: '2026-02-13' })).toEqual([['TD1341', '/holidays/0/to']])
    expect(off({ name, from: '2026-02-14', to: '2027-02-22' })).toEqual([['TD1341', '/holidays/0/to']])
    expect(off({ name, from: '2026-02-14' }, { name, from: '2026-02-14', to: '2026-02-14' })).toEqual([])
    expect(daysOf({ name, from: '2026-01-01', to: '2026-04-02' })).toHaveLength(92)
    expect(daysOf({ name, from: '2026-01-01', to: '2026-04-03' })).toEqual([])
  })

  it('are made up for on days that are off (TD1342)', () => {
    const name = 'Làm bù'
    expect(off({ name, from: '2026-08-22', working: true })).toEqual([])
    expect(off({ name, from: '2026-08-21', working: true })).toEqual([['TD1342', '/holidays/0/from']])
    expect(off({ name, from: '2026-08-21', to: '2026-08-22', working: true })).toEqual([])
    expect(
      off({ name: 'Tết', from: '2026-02-14', to: '2026-02-22' }, { name, from: '2026-02-18', working: true }),
    ).toEqual([])
  })

  it('with a mistake leave nothing to score with, and the letter as it is', async () => {
    const { scores, letter, diagnostics } = await stagesOf({
      criteria: criteria(paper('2026-06-15')),
      campaign: `${CAMPAIGN}holidays: [{ name: Tết, from: 2026-02-14, to: 2026-02-12 }]\n`,
    })
    expect([scores === undefined, letter === undefined]).toEqual([true, false])
    expect(seen(diagnostics)).toEqual(['TD1341 campaign.yaml /holidays/0/to'])
  })
})

it('days off and due days far from the year of the campaign are told of (TD1327)', async () => {
  const workspace = await load({
    criteria: criteria(
      paper('2025-06-15, 2026-06-15, { every: month, day: 5, from: 2025-12-01, to: 2028-01-01 }'),
    ),
    campaign: `${CAMPAIGN}holidays: [{ name: Tết, from: 2025-01-25, to: 2025-02-02 }, { name: Quốc khánh, from: 2026-09-02 }]\n`,
  })
  expect(seen(checkDates(workspace))).toEqual([
    'TD1327 campaign.yaml /holidays/0/from',
    'TD1327 campaign.yaml /holidays/0/to',
    `TD1327 criteria.yaml ${INPUT}/due/0`,
    `TD1327 criteria.yaml ${INPUT}/due/2/to`,
  ])
})
