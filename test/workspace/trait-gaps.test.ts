import { expect, it } from 'vitest'
import { linked, reportOf, UNITS } from './folder.ts'

const withTraits = (traits: Readonly<Record<string, string>>) =>
  Object.entries(traits).reduce(
    (text, [id, own]) => text.replace(`- id: ${id}\n`, `- id: ${id}\n        traits: ${own}\n`),
    UNITS,
  )

const told = async (traits: Readonly<Record<string, string>>) => {
  const { diagnostics } = await linked({
    'units.yaml': withTraits(traits),
    'reports/bv-mat.yaml': reportOf('bv-mat', '[]'),
  })
  return diagnostics
    .filter(({ code }) => code === 'TD1375')
    .map(({ place, params, related }) => [place?.pointer, params, related?.map(({ pointer }) => pointer)])
}

it('a trait that some units have or have not is asked of the others, once', async () => {
  expect(await told({ 'bv-phoi': '{ noi_tru: false, so_giuong: 20 }' })).toEqual([
    [
      '/clusters/0/units/0',
      { trait: 'noi_tru', count: 2, unit: 'Bệnh viện Mắt' },
      ['/clusters/0/units/1/traits/noi_tru'],
    ],
  ])
})

it('numbers and words may be left out', async () => {
  expect(await told({ 'bv-phoi': '{ so_giuong: 20, hang: hang-2 }' })).toEqual([])
  expect(await told({})).toEqual([])
})
