import { describe, expect, it } from 'vitest'
import { rational, toDecimal } from '../../src/expressions/rational.ts'
import type { Entry, Unit } from '../../src/model/campaign.ts'
import { CAMPAIGN, CRITERIA, linked, reportOf, reviewOf, seen, UNITS } from './folder.ts'

/** A report with these entries of the unit bv-mat, one flow mapping a line. */
const entries = (...lines: string[]) =>
  reportOf('bv-mat', lines.map(line => `\n  - { ${line} }`).join('') || '[]')

const withReport = (text: string, review?: string) =>
  linked({ 'reports/bv-mat.yaml': text, ...(review && { 'reviews/bv-mat.yaml': review }) })

function entryOf(unit: Unit | undefined, code: string): Entry | undefined {
  return unit?.report.state === 'present' ? unit.report.entries.get(code) : undefined
}

describe('a sound campaign', () => {
  it('knows how many days after the due day a report came', async () => {
    const day = async (submitted: string) => {
      const { units } = await withReport(
        reportOf('bv-mat').replace(/submitted: .*/, `submitted: ${submitted}`),
      )
      const report = units.get('bv-mat')?.report
      return report?.state === 'present' ? report.daysLate : report?.state
    }
    expect([await day('2026-11-13'), await day('2026-11-16'), await day('2026-10-31')]).toEqual([0, 3, -13])
  })

  it('is linked: rules, clusters, tables, units, targets', async () => {
    const { campaign, units, diagnostics } = await linked()
    expect(diagnostics).toEqual([])
    expect(campaign).toMatchObject({
      id: 'thi-dua-2026',
      year: 2026,
      ranking: { by: 'points' },
      period: { name: 'Năm 2026', due: '2026-11-13' },
    })
    expect(campaign).not.toHaveProperty('classification')
    expect(campaign?.clusters.map(({ id, table }) => [id, table.id])).toEqual([
      ['cum-1', 'bang-2026'],
      ['cum-2', 'bang-2026'],
    ])
    expect([...units.keys()]).toEqual(['bv-mat', 'bv-phoi', 'ttyt-1'])
    expect(units.get('bv-mat')?.place).toEqual({ file: 'units.yaml', pointer: '/clusters/0/units/0' })
  })

  it('gives a unit the table that it names for itself, with the targets of that table', async () => {
    const [, table = ''] = CRITERIA.split('tables:\n')
    const other = table.replace('bang-2026', 'bang-rieng').replaceAll('luot_kham', 'luot_tu_van')
    const own = (name: string) =>
      UNITS.replace('targets: { luot_kham: 16 }', `table: ${name}\n        targets: { luot_tu_van: 12 }`)
    const files = { 'criteria.yaml': CRITERIA + other, 'units.yaml': own('bang-rieng') }
    const { units, diagnostics } = await linked(files)
    expect(diagnostics).toEqual([])
    expect(units.get('bv-mat')?.table?.id).toBe('bang-rieng')
    expect(units.get('bv-mat')?.targets.get('luot_tu_van')).toEqual(rational(12))
    expect(units.get('bv-phoi')).not.toHaveProperty('table')
    // That of the cluster is none of its own; and the targets are those of the table by which it is scored.
    const same = await linked({ 'units.yaml': own('bang-2026') })
    expect(same.units.get('bv-mat')).not.toHaveProperty('table')
    expect(seen(same.diagnostics)).toEqual([
      'TD1313 units.yaml /clusters/0/units/0/targets/luot_tu_van (key)',
    ])
  })

  it("takes the unit's own target, else the common one", async () => {
    const { units } = await linked()
    expect(units.get('bv-mat')?.targets.get('luot_kham')).toEqual(rational(16))
    expect(units.get('bv-phoi')?.targets.get('luot_kham')).toEqual(rational(20))
    expect(units.get('bv-phoi')?.targets.has('hai_long')).toBe(false)
  })

  it('takes over how to rank and to classify', async () => {
    const rules =
      'ranking: { by: percent }\nclassification: { by: points, classes: [{ id: dat, name: Đạt, from: 50 }, { id: khong, name: Không }] }\n'
    const { campaign } = await linked({ 'campaign.yaml': CAMPAIGN + rules })
    expect(campaign?.ranking).toEqual({ by: 'percent' })
    expect(campaign?.classification?.classes.map(({ id }) => id)).toEqual(['dat', 'khong'])
  })

  it('needs no period, and then nothing is late', async () => {
    const { campaign, units } = await linked({
      'campaign.yaml': CAMPAIGN.replace(/periods:\n.*\n/, ''),
      'reports/bv-mat.yaml': reportOf('bv-mat', '[]', '2027-01-01'),
    })
    expect(campaign).not.toHaveProperty('period')
    expect(units.get('bv-mat')?.report).toMatchObject({ state: 'present', late: false })
  })
})

describe('the report of a unit', () => {
  it('is missing where there is no file', async () => {
    expect((await linked()).units.get('bv-mat')?.report).toEqual({ state: 'missing' })
  })

  it.each([
    ['2026-11-13', false],
    ['13/11/2026', false],
    ['2026-11-14', true],
  ])('sent on %s is late: %s', async (submitted, late) => {
    const { units } = await withReport(reportOf('bv-mat', '[]', submitted))
    expect(units.get('bv-mat')?.report).toMatchObject({ state: 'present', late })
  })

  it('gives exact facts; yes is 1 and no is 0', async () => {
    const { units, diagnostics } = await withReport(
      entries('code: "I.1", facts: { luot_kham: 15, hai_long: "92,6", dang_ky: đạt }, claimed: 9.38'),
    )
    const entry = entryOf(units.get('bv-mat'), 'I.1')
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD1106'])
    expect(
      [...(entry?.facts ?? [])].map(([id, value]) => [id, 'numerator' in value && toDecimal(value)]),
    ).toEqual([
      ['luot_kham', '15'],
      ['hai_long', '92.6'],
      ['dang_ky', '1'],
    ])
    expect(entry?.claimed).toEqual(rational('9.38'))
    expect(entry?.place).toEqual({ file: 'reports/bv-mat.yaml', pointer: '/entries/0' })
  })

  it('says "none": the events that are counted are 0', async () => {
    const { units, diagnostics } = await withReport(entries('code: "I.3", status: none'))
    const entry = entryOf(units.get('bv-mat'), 'I.3')
    expect(diagnostics).toEqual([])
    expect(entry?.facts).toEqual(new Map([['cham', rational(0)]]))
    expect(entry).not.toHaveProperty('status')
    expect(entry).not.toHaveProperty('claimed')
  })

  it.each(['not_assigned', 'not_applicable', 'not_scored'])('keeps the status %s', async status => {
    const { units } = await withReport(entries(`code: "I.1", status: ${status}`))
    expect(entryOf(units.get('bv-mat'), 'I.1')).toMatchObject({ status, facts: new Map() })
  })
})

describe('a mistake in a report makes its unit invalid, and no other', () => {
  it.each([
    [
      'a criterion that does not exist (TD1305)',
      entries('code: "I.9", claimed: 1'),
      'TD1305 reports/bv-mat.yaml /entries/0/code',
    ],
    [
      'a criterion reported twice (TD1306)',
      entries('code: "I.2", claimed: 1', 'code: "I.2", claimed: 2'),
      'TD1306 reports/bv-mat.yaml /entries/1/code',
    ],
    [
      'a fact that the criterion does not have (TD1308)',
      entries('code: "I.1", facts: { luot_kham_benh: 5 }'),
      'TD1308 reports/bv-mat.yaml /entries/0/facts/luot_kham_benh (key)',
    ],
    [
      'a count that is not whole (TD1309)',
      entries('code: "I.1", facts: { luot_kham: 5.5 }'),
      'TD1309 reports/bv-mat.yaml /entries/0/facts/luot_kham',
    ],
    [
      'a count below zero (TD1309)',
      entries('code: "I.1", facts: { luot_kham: -5 }'),
      'TD1309 reports/bv-mat.yaml /entries/0/facts/luot_kham',
    ],
    [
      'a number for yes or no (TD1310)',
      entries('code: "I.1", facts: { dang_ky: 1 }'),
      'TD1310 reports/bv-mat.yaml /entries/0/facts/dang_ky',
    ],
    [
      'yes for a number (TD1317)',
      entries('code: "I.1", facts: { hai_long: có }'),
      'TD1317 reports/bv-mat.yaml /entries/0/facts/hai_long',
    ],
    [
      'a status beside facts (TD1311)',
      entries('code: "I.1", status: not_assigned, facts: { luot_kham: 5 }'),
      'TD1311 reports/bv-mat.yaml /entries/0/status',
    ],
    [
      'none of what is not counted (TD1320)',
      entries('code: "I.1", status: none'),
      'TD1320 reports/bv-mat.yaml /entries/0/status',
    ],
    [
      'none of what is judged (TD1320)',
      entries('code: "I.2", status: none'),
      'TD1320 reports/bv-mat.yaml /entries/0/status',
    ],
    [
      'a status beside points (TD1311)',
      entries('code: "I.2", status: not_scored, claimed: 0'),
      'TD1311 reports/bv-mat.yaml /entries/0/status',
    ],
  ])('%s', async (_, report, expected) => {
    const { campaign, units, diagnostics } = await withReport(report)
    expect(seen(diagnostics)).toEqual([expected])
    expect(campaign).toBeDefined()
    expect(units.get('bv-mat')?.report).toMatchObject({
      state: 'invalid',
      submitted: '2026-11-10',
      late: false,
    })
    expect(units.get('bv-phoi')?.report).toEqual({ state: 'missing' })
  })

  it('the first of two entries is shown beside the second', async () => {
    const { diagnostics } = await withReport(entries('code: "I.2", claimed: 1', 'code: "I.2", claimed: 2'))
    expect(diagnostics[0]?.related).toEqual([{ file: 'reports/bv-mat.yaml', pointer: '/entries/0/code' }])
  })

  it('what was probably meant is suggested', async () => {
    const { diagnostics } = await withReport(
      entries('code: "I.22", claimed: 1', 'code: "I.1", facts: { luot_khan: 5 }'),
    )
    expect(diagnostics.map(({ params }) => params?.suggestion)).toEqual(['I.2', 'luot_kham'])
  })

  it('a mistake of form is told when the file is read, and is not told again', async () => {
    const { units, read, diagnostics } = await withReport(entries('code: "I.2", claimed: chín'))
    expect(seen(read)).toEqual(['TD1203 reports/bv-mat.yaml /entries/0/claimed'])
    expect(diagnostics).toEqual([])
    expect(units.get('bv-mat')?.report).toMatchObject({ state: 'invalid', submitted: '2026-11-10' })
  })

  it('a day that cannot be read leaves no date', async () => {
    const { units } = await withReport(reportOf('bv-mat', '[]', 'hôm qua'))
    expect(units.get('bv-mat')?.report).toMatchObject({ state: 'invalid', late: false })
  })

  it('a file that is no YAML still belongs to the unit of its name', async () => {
    const { units, read, diagnostics } = await withReport('unit: [')
    expect(seen(read)).toHaveLength(1)
    expect(diagnostics).toEqual([])
    expect(units.get('bv-mat')?.report).toMatchObject({ state: 'invalid', late: false })
  })
})

describe('the unit of a file', () => {
  it('must be in the roster (TD1301)', async () => {
    const { units, diagnostics } = await linked({ 'reports/bv-mac.yaml': reportOf('bv-mac') })
    expect(seen(diagnostics)).toEqual(['TD1301 reports/bv-mac.yaml /unit'])
    expect(diagnostics[0]).toMatchObject({
      params: { unit: 'bv-mac', suggestion: 'bv-mat' },
      related: [{ file: 'units.yaml', pointer: '/clusters/0/units/0/id' }],
    })
    // It has sent something: its cluster must wait.
    expect(units.get('bv-mat')?.report).toEqual({ state: 'invalid', late: false })
  })

  it('is told by the name where the file cannot be read (TD1301)', async () => {
    const { diagnostics } = await linked({ 'reports/xyz.yaml': 'a: [' })
    expect(seen(diagnostics)).toEqual(['TD1301 reports/xyz.yaml'])
    expect(diagnostics[0]?.params).toEqual({ unit: 'xyz' })
  })

  it('must be in the roster, else the unit of its name is invalid (TD1301)', async () => {
    const { units, diagnostics } = await withReport(reportOf('bv-mac'))
    expect(seen(diagnostics)).toEqual(['TD1301 reports/bv-mat.yaml /unit'])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
  })

  it('must be that of its name (TD1302)', async () => {
    const { units, diagnostics } = await withReport(reportOf('bv-phoi'))
    expect(seen(diagnostics)).toEqual(['TD1302 reports/bv-mat.yaml /unit'])
    expect([...units.values()].map(({ id, report }) => [id, report.state])).toEqual([
      ['bv-mat', 'invalid'],
      ['bv-phoi', 'missing'],
      ['ttyt-1', 'missing'],
    ])
  })

  it('is invalid where a file of another name speaks for it (TD1302)', async () => {
    const { units, diagnostics } = await linked({ 'reports/benh-vien-mat.yaml': reportOf('bv-mat') })
    expect(seen(diagnostics)).toEqual(['TD1302 reports/benh-vien-mat.yaml /unit'])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
  })

  it('has one file of a kind (TD1321)', async () => {
    const { units, diagnostics } = await linked({
      'reports/bv-mat.yaml': reportOf('bv-mat'),
      'reports/bv-mat.yml': reportOf('bv-mat'),
    })
    expect(seen(diagnostics)).toEqual(['TD1321 reports/bv-mat.yml /unit'])
    expect(diagnostics[0]?.related).toEqual([{ file: 'reports/bv-mat.yaml' }])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
  })
})

describe('reviews', () => {
  const report = entries('code: "I.1", facts: { luot_kham: 15 }', 'code: "I.2", claimed: 4.5')
  const changes = (...lines: string[]) =>
    `version: 1\nunit: bv-mat\nchanges:\n${lines
      .map(line => `  - { ${line}, reason: Thiếu biên bản, by: Tổ thẩm định, date: 08/12/2026 }\n`)
      .join('')}`

  it('come in the order of the stages, within a stage in that of the file', async () => {
    const { units, diagnostics } = await withReport(
      report,
      changes(
        'code: "I.2", stage: council, points: 5',
        'code: "I.2", stage: verification, points: 3',
        'code: "I.2", stage: cluster, points: 4',
        'code: "I.2", stage: verification, points: 3.5',
        'code: "I.1", stage: cluster, facts: { luot_kham: 14 }',
      ),
    )
    expect(diagnostics).toEqual([])
    const ofJudged = entryOf(units.get('bv-mat'), 'I.2')?.changes ?? []
    expect(
      ofJudged.map(({ stage, points, place }) => [stage, points && toDecimal(points), place.pointer]),
    ).toEqual([
      ['cluster', '4', '/changes/2'],
      ['verification', '3', '/changes/1'],
      ['verification', '3.5', '/changes/3'],
      ['council', '5', '/changes/0'],
    ])
    expect(ofJudged[0]).toMatchObject({ reason: 'Thiếu biên bản', by: 'Tổ thẩm định', date: '2026-12-08' })
    expect(entryOf(units.get('bv-mat'), 'I.1')?.changes[0]?.facts).toEqual(
      new Map([['luot_kham', rational(14)]]),
    )
  })

  it.each([
    [
      'of a criterion that does not exist (TD1305)',
      'code: "I.9", stage: council, points: 5',
      'TD1305',
      '/code',
    ],
    ['without points and facts (TD1315)', 'code: "I.2", stage: council', 'TD1315', ''],
    [
      'with a fact that does not exist (TD1308)',
      'code: "I.1", stage: council, facts: { luot: 5 }',
      'TD1308',
      '/facts/luot (key)',
    ],
    [
      'with a fact of the wrong kind (TD1309)',
      'code: "I.1", stage: council, facts: { luot_kham: 1.5 }',
      'TD1309',
      '/facts/luot_kham',
    ],
  ])('%s make the unit invalid', async (_, change, code, pointer) => {
    const { units, diagnostics } = await withReport(report, changes(change))
    expect(seen(diagnostics)).toEqual([`${code} reviews/bv-mat.yaml /changes/0${pointer}`])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
  })

  it('of a criterion that was not reported make the unit invalid (TD1312)', async () => {
    const { units, diagnostics } = await withReport(
      entries('code: "I.2", claimed: 4.5'),
      reviewOf('bv-mat', 'code: "I.1", stage: council, points: 5'),
    )
    expect(seen(diagnostics)).toEqual(['TD1312 reviews/bv-mat.yaml /changes/0/code'])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
  })

  it.each(['not_assigned', 'not_applicable'])(
    'of a criterion that is %s make the unit invalid (TD1319)',
    async status => {
      const { units, diagnostics } = await withReport(
        entries(`code: "I.1", status: ${status}`),
        reviewOf('bv-mat', 'code: "I.1", stage: council, points: 5'),
      )
      expect(seen(diagnostics)).toEqual(['TD1319 reviews/bv-mat.yaml /changes/0/code'])
      expect(units.get('bv-mat')?.report.state).toBe('invalid')
    },
  )

  it('of a criterion that was not scored yet are welcome', async () => {
    const { units, diagnostics } = await withReport(
      entries('code: "I.2", status: not_scored'),
      reviewOf('bv-mat', 'code: "I.2", stage: council, points: 5'),
    )
    expect(diagnostics).toEqual([])
    expect(entryOf(units.get('bv-mat'), 'I.2')?.changes).toHaveLength(1)
  })

  it('with mistakes of form make the unit invalid', async () => {
    const { units } = await withReport(report, reviewOf('bv-mat', 'code: "I.2", stage: hoi-dong, points: 5'))
    expect(units.get('bv-mat')?.report).toMatchObject({
      state: 'invalid',
      submitted: '2026-11-10',
      late: false,
    })
  })

  it('of a unit without a report are pointed out, and the unit stays missing (TD1318)', async () => {
    const { units, diagnostics } = await linked({
      'reviews/bv-phoi.yaml': reviewOf('bv-phoi', 'code: "I.2", stage: council, points: 5'),
    })
    expect(seen(diagnostics)).toEqual(['TD1318 reviews/bv-phoi.yaml'])
    expect(units.get('bv-phoi')?.report).toEqual({ state: 'missing' })
  })
})

describe('a mistake in the roster leaves nothing to score', () => {
  it.each([
    [
      'a unit in two clusters (TD1303)',
      UNITS.replace('id: ttyt-1', 'id: bv-mat'),
      'TD1303 units.yaml /clusters/1/units/0/id',
    ],
    [
      'a cluster that appears twice (TD1304)',
      UNITS.replace('id: cum-2', 'id: cum-1'),
      'TD1304 units.yaml /clusters/1/id',
    ],
    [
      'a table that does not exist (TD1307)',
      UNITS.replace('số 2\n    table: bang-2026', 'số 2\n    table: bang-2025'),
      'TD1307 units.yaml /clusters/1/table',
    ],
    [
      'a table of one unit that does not exist (TD1307)',
      UNITS.replace('name: Bệnh viện Phổi', 'name: Bệnh viện Phổi\n        table: bang-2025'),
      'TD1307 units.yaml /clusters/0/units/1/table',
    ],
  ])('%s', async (_, units, expected) => {
    const { campaign, diagnostics } = await linked({ 'units.yaml': units })
    expect(seen(diagnostics)).toEqual([expected])
    expect(campaign).toBeUndefined()
  })

  it('but a head from elsewhere (TD1314) is no matter of points', async () => {
    const { campaign, diagnostics } = await linked({
      'units.yaml': UNITS.replace('head: bv-mat', 'head: bv-mac'),
    })
    expect(seen(diagnostics)).toEqual(['TD1314 units.yaml /clusters/0/head'])
    expect(campaign).toBeDefined()
  })

  it('and a target of nothing (TD1313) is the matter of its unit', async () => {
    const { units, diagnostics } = await linked({
      'units.yaml': UNITS.replace('luot_kham: 16', 'luot_kam: 16'),
      'reports/bv-mat.yaml': reportOf('bv-mat'),
      'reports/bv-phoi.yaml': reportOf('bv-phoi'),
    })
    expect(seen(diagnostics)).toEqual(['TD1313 units.yaml /clusters/0/units/0/targets/luot_kam (key)'])
    expect(units.get('bv-mat')?.report.state).toBe('invalid')
    expect(units.get('bv-phoi')?.report.state).toBe('present')
  })

  it('the reports of a cluster whose table is not known are not to blame', async () => {
    const { diagnostics } = await linked({
      'units.yaml': UNITS.replace('số 2\n    table: bang-2026', 'số 2\n    table: bang-2025'),
      'reports/ttyt-1.yaml': reportOf('ttyt-1'),
    })
    expect(seen(diagnostics)).toEqual(['TD1307 units.yaml /clusters/1/table'])
  })

  it('the first of two units is shown beside the second', async () => {
    const { diagnostics } = await linked({ 'units.yaml': UNITS.replace('id: ttyt-1', 'id: bv-mat') })
    expect(diagnostics[0]).toMatchObject({
      params: { unit: 'bv-mat' },
      related: [{ file: 'units.yaml', pointer: '/clusters/0/units/0/id' }],
    })
  })

  it('what was probably meant is suggested', async () => {
    const text = UNITS.replace('luot_kham: 16', 'luot_kam: 16')
      .replace('head: bv-mat', 'head: bv-mac')
      .replace('số 2\n    table: bang-2026', 'số 2\n    table: bang-2025')
    const { diagnostics } = await linked({ 'units.yaml': text })
    expect(diagnostics.map(({ params }) => params?.suggestion)).toEqual(['bv-mat', 'luot_kham', 'bang-2026'])
  })

  it('an empty cluster is none', async () => {
    const { campaign } = await linked({
      'units.yaml': UNITS.replace(/units:\n {6}- \{ id: ttyt-1.*\n/, 'units: []\n'),
    })
    expect(campaign?.clusters[1]?.units).toEqual([])
  })
})

describe('what scoring does not need does not stop it', () => {
  it('the letter may have errors', async () => {
    const { campaign } = await linked({ 'campaign.yaml': CAMPAIGN.replace('symbol: SYT-VP', 'symbol: syt') })
    expect(campaign).toBeDefined()
  })

  it.each([
    ['the year', CAMPAIGN.replace('year: 2026', 'year: 1800')],
    ['the due date', CAMPAIGN.replace('2026-11-13', '31/11/2026')],
    ['the whole file', `${CAMPAIGN}rankings: { by: points }\n`],
  ])('%s may not, but reports are checked all the same', async (_, text) => {
    const { campaign, diagnostics } = await linked({
      'campaign.yaml': text,
      'reports/bv-mat.yaml': entries('code: "I.9", claimed: 1'),
    })
    expect(campaign).toBeUndefined()
    expect(seen(diagnostics)).toEqual(['TD1305 reports/bv-mat.yaml /entries/0/code'])
  })

  it.each([
    ['that is no YAML', 'a: ['],
    ['in the id of a unit', UNITS.replace('id: bv-mat', 'id: BV')],
    ['in the id of a cluster', UNITS.replace('id: cum-1', 'id: Cụm 1')],
  ])('an error in units.yaml %s leaves open which units there are', async (_, text) => {
    const { campaign, diagnostics } = await linked({
      'units.yaml': text,
      'reports/bv-mac.yaml': reportOf('bv-mac'),
    })
    expect(campaign).toBeUndefined()
    expect(diagnostics).toEqual([])
  })

  it('an error in the name of a unit leaves its report to be checked', async () => {
    const { campaign, diagnostics } = await linked({
      'units.yaml': UNITS.replace('name: Bệnh viện Mắt', 'name: ""'),
      'reports/bv-mat.yaml': entries('code: "I.9", claimed: 1'),
    })
    expect(campaign).toBeUndefined()
    expect(seen(diagnostics)).toEqual(['TD1305 reports/bv-mat.yaml /entries/0/code'])
  })

  it.each([
    ['that is no YAML', 'a: ['],
    ['in the head of the table', CRITERIA.replace('scale: 20', 'scale: 0')],
  ])('an error in criteria.yaml %s still leaves the units to be checked', async (_, text) => {
    const { campaign, diagnostics } = await linked({
      'criteria.yaml': text,
      'reports/bv-mac.yaml': reportOf('bv-mac'),
    })
    expect(campaign).toBeUndefined()
    expect(seen(diagnostics)).toEqual(['TD1301 reports/bv-mac.yaml /unit'])
  })

  it('a code without quotes in criteria.yaml still says which criterion is meant', async () => {
    const { diagnostics } = await linked({
      'criteria.yaml': CRITERIA.replace('code: "I.2"', 'code: 2.10'),
      'reports/bv-mat.yaml': reportOf(
        'bv-mat',
        '[{ code: "2.10", claimed: 4 }, { code: "2.11", claimed: 4 }]',
      ),
    })
    expect(seen(diagnostics)).toEqual(['TD1305 reports/bv-mat.yaml /entries/1/code'])
  })

  it('an error in one criterion leaves the reports of all others to be checked', async () => {
    const { campaign, diagnostics } = await linked({
      'criteria.yaml': CRITERIA.replace('code: "I.2"', 'code: "I 2"'),
      'reports/bv-mat.yaml': entries('code: "I.1", facts: { luot_kam: 16 }'),
      'reports/bv-phoi.yaml': reportOf('bv-phoi', '[{ code: "I.2", claimed: 4 }]'),
    })
    expect(campaign).toBeUndefined()
    expect(seen(diagnostics)).toEqual(['TD1308 reports/bv-mat.yaml /entries/0/facts/luot_kam (key)'])
  })
})
