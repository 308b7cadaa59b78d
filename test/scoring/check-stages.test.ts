import { expect, it } from 'vitest'
import type { Criterion, StageName } from '../../src/model/campaign.ts'
import { stageName, stagesOf } from '../../src/model/stages.ts'
import { checkStages } from '../../src/scoring/check-stages.ts'
import { checkUnitRules } from '../../src/scoring/check-unit-rules.ts'
import { campaign, criterion, group, table } from './fixtures.ts'

const OWN: readonly StageName[] = [
  { id: 'self', name: 'Đơn vị tự chấm' },
  { id: 'cham-cheo', name: 'Khối thi đua chấm chéo' },
  { id: 'hoi-dong', name: 'Hội đồng' },
]
const weights = (...stages: readonly string[]) => ({
  stages: { weights: Object.fromEntries(stages.map(stage => [stage, 1])) },
})

function problemsOf(each: Partial<Criterion>, ofGroup = {}, ofTable = {}, stages?: readonly StageName[]) {
  const judged = criterion('1', { kind: 'judged' }, each)
  const whole = table([group('I', [judged], ofGroup)], ofTable)
  return checkStages({ tables: [whole] }, stagesOf(stages ? { stages } : {})).map(
    ({ code, place, params }) => [code, place?.pointer?.replace('/tables/0', ''), params?.suggestion],
  )
}

it('tables may weigh what the unit says and the stages of the campaign, the usual ones where it names none', () => {
  expect(problemsOf(weights('self', 'cluster', 'verification', 'council'))).toEqual([])
  expect(problemsOf(weights('self', 'cham-cheo', 'hoi-dong'), {}, {}, OWN)).toEqual([])
})

it('no other stage has a weight, wherever it is said (TD1349)', () => {
  expect(problemsOf(weights('verificaton'), weights('tu-cham'), weights('hoi-dong'))).toEqual([
    ['TD1349', '/stages/weights/hoi-dong', undefined],
    ['TD1349', '/groups/0/stages/weights/tu-cham', undefined],
    ['TD1349', '/groups/0/criteria/0/stages/weights/verificaton', 'verification'],
  ])
  expect(problemsOf(weights('council'), {}, {}, OWN)).toHaveLength(1)
})

it('no other stage has a grid or scale of its own, and the unit has none (TD1349)', () => {
  const by_stage = { self: { step: 1 }, verification: { step: 1 }, 'hoi-dong': { out_of: 100 } }
  const line = { kind: 'judged' as const, id: 'a', by_stage }
  const each = { start: line, bonuses: [{ kind: 'judged' as const }, line], deductions: [line] }
  expect(problemsOf(each).map(([, pointer]) => String(pointer).replace('/groups/0/criteria/0', ''))).toEqual(
    ['/start', '/bonuses/1', '/deductions/0'].flatMap(at => [
      `${at}/by_stage/self`,
      `${at}/by_stage/hoi-dong`,
    ]),
  )
})

it('a stage is declared once (TD1304)', () => {
  const twice = [...OWN, { id: 'hoi-dong', name: 'Hội đồng cấp tỉnh' }]
  const { ranking } = campaign(table([]), [])
  const codes = (stages: readonly StageName[]) =>
    checkUnitRules({ ranking, stages }, []).map(({ code }) => code)
  expect(codes(OWN)).toEqual([])
  expect(codes(twice)).toEqual(['TD1304'])
})

it('stages are called what the campaign calls them, and usual ones as usual', () => {
  expect(['self', 'hoi-dong', 'council'].map(id => stageName({ stages: OWN }, id))).toEqual([
    'Đơn vị tự chấm',
    'Hội đồng',
    'council',
  ])
  expect(['self', 'cluster', 'verification', 'council'].map(id => stageName({}, id))).toEqual([
    'Tự chấm',
    'Cụm chấm',
    'Thẩm định',
    'Hội đồng',
  ])
  expect(stagesOf({ stages: OWN }).map(({ id }) => id)).toEqual(['cham-cheo', 'hoi-dong'])
})
