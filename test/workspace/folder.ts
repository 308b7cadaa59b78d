import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { linkCampaign } from '../../src/workspace/link.ts'
import { diagnosticsOf, loadWorkspace } from '../../src/workspace/load.ts'

/** A folder with these files, which goes away with the test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(folder, dirname(file)), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  return folder
}

export const CAMPAIGN = `version: 1
id: thi-dua-2026
name: Phong trào thi đua năm 2026
year: 2026
issuer: { parent: UBND tỉnh Lam Giang, name: Sở Y tế }
periods:
  - { id: nam-2026, name: Năm 2026, due: 2026-11-13 }
launch:
  symbol: SYT-VP
  place: Lam Giang
  subject: phát động phong trào thi đua năm 2026
  addressees: [Thủ trưởng các đơn vị trong ngành]
  content: [{ text: Đẩy mạnh phong trào thi đua. }]
  recipients: [Như trên]
  archive: [VT, VP]
  signer: { title: [GIÁM ĐỐC], name: Nguyễn Văn A }
`

export const UNITS = `version: 1
clusters:
  - id: cum-1
    name: Cụm thi đua số 1
    table: bang-2026
    head: bv-mat
    units:
      - id: bv-mat
        name: Bệnh viện Mắt
        targets: { luot_kham: 16 }
      - id: bv-phoi
        name: Bệnh viện Phổi
  - id: cum-2
    name: Cụm thi đua số 2
    table: bang-2026
    units:
      - { id: ttyt-1, name: Trung tâm Y tế khu vực 1 }
`

export const CRITERIA = `version: 1
tables:
  - id: bang-2026
    title: Bảng chấm điểm năm 2026
    edition: "2026.1"
    scale: 20
    groups:
      - code: "I"
        title: Nhóm I
        max: 20
        criteria:
          - code: "I.1"
            title: Số lượt khám bệnh
            max: 10
            inputs:
              - { id: luot_kham, label: Số lượt khám bệnh, type: count, target: 20 }
              - { id: hai_long, label: Tỷ lệ hài lòng, type: percent }
              - { id: dang_ky, label: Đã đăng ký, type: yes_no }
            start: { kind: target_share, input: luot_kham }
          - code: "I.2"
            title: Tuyên truyền
            max: 10
            start: { kind: judged, step: 0.5 }
          - code: "I.3"
            title: Báo cáo gửi chậm
            max: 0
            inputs: [{ id: cham, label: Số báo cáo gửi chậm, type: count }]
            start: { kind: zero }
            deductions: [{ kind: per_event, input: cham, points: 0.5 }]
`

export const reportOf = (unit: string, entries = '[]', submitted = '2026-11-10') =>
  `version: 1\nunit: ${unit}\nsubmitted: ${submitted}\nentries: ${entries}\n`

export const reviewOf = (unit: string, change: string) =>
  `version: 1\nunit: ${unit}\nchanges:\n  - { ${change}, reason: Thiếu biên bản, by: Tổ thẩm định, date: 2026-12-08 }\n`

/** A sound campaign of three units; further files replace or join its own. */
export async function linked(files: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith({
    'campaign.yaml': CAMPAIGN,
    'units.yaml': UNITS,
    'criteria.yaml': CRITERIA,
    ...files,
  })
  const workspace = await loadWorkspace(folder)
  const { campaign, ...found } = linkCampaign(workspace)
  const diagnostics = [...found.roster, ...found.units]
  const units = new Map(
    campaign?.clusters.flatMap(cluster => cluster.units).map(unit => [unit.id, unit] as const),
  )
  return { workspace, campaign, units, read: diagnosticsOf(workspace), diagnostics }
}

/** Code and place of each, as `TD1301 reports/bv-mat.yaml /unit`. */
export function seen(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, place }) =>
    [code, place?.file, place?.pointer, place?.at === 'key' ? '(key)' : undefined]
      .filter(part => part !== undefined)
      .join(' '),
  )
}
