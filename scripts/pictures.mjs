/** Makes the pictures of the README from the real output. Needs soffice and pdftoppm. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const OUT = 'examples/so-y-te-2026/out'
const PICTURES = {
  'van-ban-phat-dong.docx': 'docs/images/cong-van',
  'bang-tong-hop-diem.xlsx': 'docs/images/bang-tong-hop',
}

const folder = mkdtempSync(join(tmpdir(), 'thidua-pictures-'))
// Numbers with the decimal comma, as the office sees them.
const LOCALE = `<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
</oor:items>`
mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), LOCALE)

execFileSync(process.execPath, ['bin/thidua.js', 'build', '-q', '-C', 'examples/so-y-te-2026'])
for (const [file, picture] of Object.entries(PICTURES)) {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(OUT, file)])
  const pdf = join(folder, file.replace(/\.\w+$/, '.pdf'))
  execFileSync('pdftoppm', ['-png', '-r', '90', '-f', '1', '-singlefile', pdf, picture])
}
rmSync(folder, { recursive: true })
