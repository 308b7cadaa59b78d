import { expect, test } from 'vitest'
import { bodyLines } from '../../src/nd30/body-lines.ts'

test('number and title stand on their own line in bold, the text of the part below them', () => {
  const lines = bodyLines([
    { marker: '1.', title: [{ text: 'Thời gian' }], text: [{ text: 'Từ ngày 02/3/2026.' }], children: [] },
  ])
  expect(lines).toEqual([
    { kind: 'title', runs: [{ text: '1. Thời gian', bold: true }] },
    { kind: 'text', runs: [{ text: 'Từ ngày 02/3/2026./.' }] },
  ])
})

test('the number of an untitled part stays regular before bold words', () => {
  const [line] = bodyLines([{ marker: '2.4.', text: [{ text: 'Học tập', bold: true }], children: [] }])
  expect(line?.runs[0]).toEqual({ text: '2.4. ' })
  expect(line?.runs[1]).toEqual({ text: 'Học tập', bold: true })
})

test('parts follow in reading order to any depth and only the last is closed', () => {
  const lines = bodyLines([
    {
      marker: '1.',
      text: [{ text: 'Khoản;' }],
      children: [
        {
          marker: 'a)',
          text: [{ text: 'Điểm;' }],
          children: [
            {
              marker: '-',
              text: [{ text: 'Gạch;' }],
              children: [{ marker: '+', text: [{ text: 'Cộng.' }], children: [] }],
            },
          ],
        },
      ],
    },
  ])
  const texts = lines.map(line => line.runs.map(run => run.text).join(''))
  expect(texts).toEqual(['1. Khoản;', 'a) Điểm;', '- Gạch;', '+ Cộng./.'])
})

test('a body without parts has no line and no end mark', () => {
  expect(bodyLines([])).toEqual([])
})
