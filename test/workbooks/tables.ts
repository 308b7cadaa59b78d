import type { Table } from '../../src/model/campaign.ts'

/** Every kind of rule and every role of group, with the long wording that real tables have. */
export const TABLE: Table = {
  id: 'bang-cham-diem-2026',
  title: 'Bảng tiêu chí chấm điểm thi đua năm 2026',
  edition: '2026.1',
  scale: 100,
  groups: [
    {
      code: 'I',
      title: 'Tổ chức, triển khai phong trào thi đua',
      max: 25,
      criteria: [
        {
          code: '1.1',
          title: 'Xây dựng kế hoạch, ký giao ước và đăng ký thi đua đúng thời gian quy định',
          max: 5,
          inputs: [{ id: 'dang_ky', label: 'Ký giao ước, đăng ký thi đua đúng hạn', type: 'yes_no' }],
          start: { kind: 'pass_fail', input: 'dang_ky' },
        },
        {
          code: '1.2',
          title:
            'Công tác tuyên truyền, nhân rộng điển hình tiên tiến, gương người tốt việc tốt trong đơn vị',
          max: 10,
          start: { kind: 'judged', step: 0.25 },
          evidence: 'Báo cáo tuyên truyền',
        },
        {
          code: '1.3',
          title:
            'Chấp hành chế độ thông tin, báo cáo; mỗi báo cáo gửi chậm trừ 0,5 điểm, một báo cáo được miễn',
          max: 10,
          inputs: [{ id: 'bao_cao_cham', label: 'Số báo cáo gửi chậm', type: 'count', unit: 'báo cáo' }],
          start: { kind: 'full' },
          deductions: [{ kind: 'per_event', input: 'bao_cao_cham', points: 0.5, free: 1, cap: 4 }],
          floor: 0,
        },
      ],
    },
    {
      code: 'II',
      title: 'Thực hiện nhiệm vụ chuyên môn',
      max: 55,
      criteria: [
        {
          code: '2.1',
          title: 'Thực hiện chỉ tiêu số lượt khám bệnh, chữa bệnh được giao trong năm',
          max: 20,
          inputs: [{ id: 'luot_kham', label: 'Số lượt khám bệnh', type: 'count', unit: 'lượt' }],
          start: { kind: 'target_share', input: 'luot_kham' },
        },
        {
          code: '2.2',
          title: 'Tỷ lệ hài lòng của người bệnh nội trú qua khảo sát theo hướng dẫn của Bộ Y tế',
          max: 15,
          inputs: [{ id: 'hai_long', label: 'Tỷ lệ hài lòng của người bệnh', type: 'percent' }],
          start: {
            kind: 'bands',
            input: 'hai_long',
            bands: [
              { from: 95, points: 15 },
              { from: 90, points: 12.5 },
              { above: 80, points: 8 },
              { points: 0 },
            ],
          },
        },
        {
          code: '2.3',
          title: 'Giảm tỷ lệ nhiễm khuẩn bệnh viện so với chỉ tiêu',
          max: 10,
          inputs: [{ id: 'nhiem_khuan', label: 'Tỷ lệ nhiễm khuẩn bệnh viện', type: 'percent', target: 3 }],
          start: { kind: 'target_share', input: 'nhiem_khuan', better: 'lower' },
        },
        {
          code: '2.10',
          title: 'Chỉ đạo tuyến, chuyển giao kỹ thuật cho tuyến dưới (chỉ giao cho đơn vị có nhiệm vụ)',
          max: 10,
          inputs: [
            { id: 'ky_thuat', label: 'Số kỹ thuật đã chuyển giao', type: 'count', unit: 'kỹ thuật' },
            {
              id: 'khong_nghiem_thu',
              label: 'Số kỹ thuật không được nghiệm thu',
              type: 'count',
              unit: 'kỹ thuật',
            },
          ],
          start: { kind: 'zero' },
          bonuses: [{ kind: 'per_event', input: 'ky_thuat', points: 2 }],
          deductions: [{ kind: 'per_event', input: 'khong_nghiem_thu', points: 1 }],
          floor: 0,
          ceiling: 10,
        },
      ],
    },
    {
      code: 'III',
      title: 'Xây dựng Đảng, chính quyền, đoàn thể vững mạnh',
      max: 20,
      criteria: [
        { code: '3.1', title: 'Kết quả đánh giá, xếp loại tổ chức đảng', max: 10, start: { kind: 'judged' } },
        {
          code: '3.2',
          title: 'Kết quả xếp loại công đoàn, đoàn thanh niên',
          max: 10,
          start: { kind: 'judged' },
        },
      ],
    },
    {
      code: 'IV',
      title: 'Điểm thưởng',
      role: 'bonus',
      max: 5,
      ceiling: 5,
      criteria: [
        {
          code: '4.1',
          title: 'Sáng kiến cấp tỉnh được công nhận: mỗi sáng kiến 1,5 điểm',
          max: 5,
          inputs: [{ id: 'sang_kien', label: 'Số sáng kiến cấp tỉnh', type: 'count', unit: 'sáng kiến' }],
          start: { kind: 'zero' },
          bonuses: [{ kind: 'per_event', input: 'sang_kien', points: 1.5 }],
        },
      ],
    },
    {
      code: 'V',
      title: 'Điểm trừ',
      role: 'deduction',
      max: 0,
      floor: -10,
      criteria: [
        {
          code: '5.1',
          title: 'Viên chức, người lao động bị kỷ luật từ khiển trách trở lên: mỗi trường hợp trừ 2 điểm',
          max: 0,
          inputs: [{ id: 'ky_luat', label: 'Số người bị kỷ luật', type: 'count', unit: 'người' }],
          start: { kind: 'zero' },
          deductions: [{ kind: 'per_event', input: 'ky_luat', points: 2 }],
        },
      ],
    },
  ],
}

/** Another table: other groups, three decimals, no bonus and no deduction. */
export const SHORT_TABLE: Table = {
  id: 'bang-phong-ban',
  title: 'Bảng chấm điểm các phòng thuộc Sở',
  edition: '2026.2',
  scale: 10,
  rounding: 3,
  bonus_in_percent: true,
  groups: [
    {
      code: 'A',
      title: 'Tham mưu',
      max: 10,
      criteria: [
        { code: 'A1', title: 'Văn bản tham mưu đúng hạn', max: 6, start: { kind: 'judged' } },
        {
          code: 'A2',
          title: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
          max: 4,
          inputs: [{ id: 'ho_so', label: 'Tỷ lệ hồ sơ đúng hạn', type: 'percent', target: 97 }],
          start: { kind: 'target_share', input: 'ho_so' },
        },
      ],
    },
  ],
}
