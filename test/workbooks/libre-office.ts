import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const run = promisify(execFile)
const MISSING =
  'LibreOffice is needed for this test: soffice was not found (Debian: apt-get install libreoffice-calc-nogui)'
/** Recalculates every formula of a file on loading, whatever result the file carries. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** The same workbook after LibreOffice has computed every formula anew, from figures alone. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculation-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE)
    await writeFile(join(folder, 'in.xlsx'), withoutResults(bytes))
    const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', 'xlsx']
    await run('soffice', [...options, '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')]).catch(
      explain,
    )
    const out = join(folder, 'out', 'in.xlsx')
    // It ends with success even when it could not read the file.
    if (!existsSync(out)) throw new Error('LibreOffice wrote no file')
    return new Uint8Array(await readFile(out))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** No formula keeps its result: what comes back was computed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))
  }
  return zipSync(parts)
}

function explain(error: unknown): never {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  throw isAbsent ? new Error(MISSING) : error
}
