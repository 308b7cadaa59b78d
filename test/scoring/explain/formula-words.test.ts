import { expect, it } from 'vitest'
import type { Table } from '../../../src/model/campaign.ts'
import { wordingFor } from '../../../src/scoring/explain/wording.ts'
import { criterion, group, input, table } from '../fixtures.ts'

const OPTIONS = [
  { id: 'tot', label: 'Tốt' },
  { id: 'kem', label: 'Kém' },
]
const LIST = [
  { id: 'muc', label: 'Mức', type: 'choice' as const, options: [{ id: 'nang', label: 'Nặng' }] },
  { id: 'ngay', label: 'Ngày phát hiện', type: 'date' as const },
  { id: 'so', label: 'Số tiền', type: 'money' as const },
]
const TABLE: Table = table([group('I', [criterion('I.1', { kind: 'zero' })])], {
  inputs: [
    input('a', 'number', { label: 'Số A' }),
    input('b', 'number', { label: 'Số B' }),
    input('c', 'number', { label: 'Số C' }),
    input('ky', 'yes_no', { label: 'Đã ký' }),
    input('loai', 'choice', { label: 'Loại', options: OPTIONS }),
    input('chon', 'several', { label: 'Đã chọn', options: OPTIONS }),
    input('ds', 'records', { label: 'Vi phạm', fields: LIST }),
    input('khac', 'records', { label: 'Khác', fields: [{ id: 'so', label: 'Số lượng', type: 'count' }] }),
    input('bc', 'receipt', { label: 'Báo cáo', due: ['2026-06-15'] }),
    input('quy', 'number', { label: 'Số quý', per: ['q1', 'q2'] }),
  ],
  values: [{ id: 'ty_le', label: 'Tỷ lệ', formula: 'a / b' }],
  conditions: [{ id: 'du', label: 'Đủ', formula: 'a > b' }],
})
const words = wordingFor(TABLE, { max: 10 }, 'vi', id => (id === 'council' ? 'Hội đồng' : id))

it.each([
  ['a', 'Số A'],
  ['0.25', '0,25'],
  ['a * 0.25 - b / c', '“Số A” × 0,25 − “Số B” / “Số C”'],
  ['(a + b) * c', '(“Số A” + “Số B”) × “Số C”'],
  ['a - (b - c)', '“Số A” − (“Số B” − “Số C”)'],
  ['a / (b * c)', '“Số A” / (“Số B” × “Số C”)'],
  ['a + (b + c)', '“Số A” + “Số B” + “Số C”'],
  ['-a', '−“Số A”'],
  ['-(a + b)', '−(“Số A” + “Số B”)'],
  ['a * 5%', '“Số A” × 5%'],
  ['a >= 1 and (b <> 2 or not ky)', '“Số A” ≥ 1 và (“Số B” ≠ 2 hoặc không “Đã ký”)'],
  ['not (a <= 1)', 'không (“Số A” ≤ 1)'],
  ["loai = 'tot'", '“Loại” là “Tốt”'],
  ["'kem' <> loai", '“Loại” không phải là “Kém”'],
  ["type = 'huyen'", 'loại đơn vị là “huyen”'],
  ["traits.vung = 'kho_khan'", 'vung là “kho_khan”'],
  ['du and ty_le > 1', '“Đủ” và “Tỷ lệ” > 1'],
  ['min(max, a)', '“Số A”, không quá điểm chuẩn'],
  ['max(0, a - b) * 2', '(“Số A” − “Số B”, không dưới 0) × 2'],
  ['min(a, b)', 'số nhỏ nhất trong (“Số A”; “Số B”)'],
  ['max(a, b, 3)', 'số lớn nhất trong (“Số A”; “Số B”; 3)'],
  ['if(ky, 5, 0)', 'nếu “Đã ký” thì 5; còn lại 0'],
  ['if(a > 3, 5, if(a > 1, 3, b)) / 2', '(nếu “Số A” > 3 thì 5; nếu “Số A” > 1 thì 3; còn lại “Số B”) / 2'],
  ['abs(a - b)', 'giá trị tuyệt đối của (“Số A” − “Số B”)'],
  ['round(a / b, 1)', '“Số A” / “Số B”, làm tròn 1 chữ số thập phân'],
  ['round(a)', '“Số A”, làm tròn đến số nguyên'],
  ['floor(a) + ceil(b)', '(“Số A”, làm tròn xuống) + (“Số B”, làm tròn lên)'],
  ['ratio(a + b, b + c, 1) * 100', '((“Số A” + “Số B”) / (“Số B” + “Số C”), mẫu số bằng 0 thì 1) × 100'],
  ['default(a, 0)', '“Số A”, chưa có thì 0'],
  ['reported(a) and a < target(b)', 'đã có “Số A” và “Số A” < chỉ tiêu “Số B”'],
  ['count(ds)', 'số mục “Vi phạm”'],
  ["count(ds, muc = 'nang') > 2", '(số mục “Vi phạm” mà “Mức” là “Nặng”) > 2'],
  ['sum(ds, so)', 'tổng “Số tiền” của các mục “Vi phạm”'],
  ['sum(khac, so)', 'tổng “Số lượng” của các mục “Khác”'],
  [
    'mean(ds, if(so > 1, 1, 0))',
    'trung bình cộng theo từng mục “Vi phạm”: nếu “Số tiền” > 1 thì 1; còn lại 0',
  ],
  [
    "highest(ds, so, ngay > '2026-03-01')",
    'số cao nhất “Số tiền” của các mục “Vi phạm” mà “Ngày phát hiện” > 01/03/2026',
  ],
  ['count(bc, received and days_late > 5)', 'số mục “Báo cáo” mà “đã nhận” và “số ngày chậm” > 5'],
  ['count(bc, defective)', 'số mục “Báo cáo” mà “sai, thiếu nội dung”'],
  ['sum(quy)', 'tổng “Số quý”'],
  ['lowest(quy, value > 3)', 'số thấp nhất “Số quý” mà giá trị của kỳ > 3'],
  ['last(quy)', 'số cuối cùng “Số quý”'],
  ['sum(a, b)', 'tổng (“Số A”; “Số B”)'],
  ['mean(a)', 'trung bình cộng “Số A”'],
  ["has(chon, 'tot')", '“Đã chọn” có “Tốt”'],
  ["has_any(chon, 'tot', 'kem')", '“Đã chọn” có một trong “Tốt”, “Kém”'],
  ["has_all(chon, 'tot', 'kem')", '“Đã chọn” có đủ “Tốt”, “Kém”'],
  ['3 - number_of(chon)', '3 − số mục đã chọn ở “Đã chọn”'],
  ["points('II.3') >= maximum('II.3') * 50%", 'điểm của II.3 ≥ điểm chuẩn của II.3 × 50%'],
  [
    "start('I.1') + bonus('I.1') - deduction('I.1')",
    'điểm ban đầu của I.1 + điểm cộng của I.1 − điểm trừ của I.1',
  ],
  ['a = best(a, ky)', '“Số A” = (mức cao nhất trong cụm của “Số A” (trong các đơn vị có “Đã ký”))'],
  [
    'cluster_mean(a) - cluster_lowest(a, ky)',
    '(bình quân của cụm về “Số A”) − (mức thấp nhất trong cụm của “Số A” (trong các đơn vị có “Đã ký”))',
  ],
  ['cluster_rank(-a) = 1', '(hạng trong cụm theo “Số A”, thấp nhất là 1) = 1'],
  ['cluster_count(a > 5)', 'số đơn vị trong cụm có “Số A” > 5'],
  ['round_to(a / b, 0.25)', '“Số A” / “Số B”, làm tròn đến bội của 0,25'],
  ['top(ds, 3, so)', 'tổng “Số tiền” của 3 mục cao nhất trong “Vi phạm”'],
  [
    "bottom(ds, 1, so, muc = 'nang') * 2",
    '(tổng “Số tiền” của 1 mục thấp nhất trong “Vi phạm” mà “Mức” là “Nặng”) × 2',
  ],
  ['earliest(ds, 4, so)', 'tổng “Số tiền” của 4 mục sớm nhất trong “Vi phạm”'],
  ['distinct(ds, muc)', 'số giá trị khác nhau của “Mức” trong “Vi phạm”'],
  [
    "reviewed('council') and reviewed_on('council') > '2026-12-10'",
    'bước “Hội đồng” đã xong và ngày xong bước “Hội đồng” > 10/12/2026',
  ],
  ['abs(self_total - total) > 5', 'giá trị tuyệt đối của (tổng điểm tự chấm − tổng điểm) > 5'],
  ["submitted > '2026-12-10'", 'ngày gửi báo cáo > 10/12/2026'],
  ["evidence('bien_ban') and a > 1", 'có minh chứng “bien_ban” và “Số A” > 1'],
  ['count(bc, working_days_late > 5)', 'số mục “Báo cáo” mà “số ngày làm việc chậm” > 5'],
  ['count(bc, on > due)', 'số mục “Báo cáo” mà “ngày nhận” > “ngày đến hạn”'],
  ['not any_criterion(share < 50)', 'không có tiêu chí mà tỷ lệ % so với điểm chuẩn < 50'],
  ['deduction <= bonus * 50%', 'điểm trừ ≤ điểm cộng × 50%'],
  ['ham_la(a)', 'ham_la(“Số A”)'],
  ['a +', 'a +'],
])('%s is told as: %s', (formula, told) => {
  expect(words.input(formula)).toBe(told)
})

it('beside a sign what is more than a name stands in brackets', () => {
  expect(words.factor('a')).toBe('Số A')
  expect(words.factor('a - b')).toBe('(“Số A” − “Số B”)')
  expect(words.factor("points('I.1')")).toBe('điểm của I.1')
})

it('in a list its own fields come first, elsewhere the names of the table', () => {
  expect(words.input('so > 2', 'ds')).toBe('“Số tiền” > 2')
  expect(words.input('so > 2', 'khac')).toBe('“Số lượng” > 2')
  expect(words.input('a > 2', 'khac')).toBe('“Số A” > 2')
})
