import { expect, test } from 'vitest'
import { runStages } from '../../src/cli/stages.ts'
import { writeWorkbook } from '../../src/workbooks/write-workbook.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'
import { filesOf, readExamples } from '../language/example.ts'
import { folderWith } from '../workspace/folder.ts'
import { recalculate } from './libre-office.ts'
import { differences } from './read-back.ts'

const examples = readExamples().filter(({ section }) => section === 'past')

test.each(examples)(
  'LibreOffice computes what the tool wrote of figures of the past: $file',
  async example => {
    const { scores } = runStages(await loadWorkspace(await folderWith(filesOf(example))))
    if (!scores) throw new RangeError('results expected')
    const bytes = await writeWorkbook(scores)
    expect(await differences(bytes, await recalculate(bytes))).toEqual([])
  },
)
