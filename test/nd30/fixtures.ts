import type { Block, OfficialLetter, Run } from '../../src/model/document.ts'

const text = (words: string): readonly Run[] => [{ text: words }]

function part(marker: string, words: string, children: readonly Block[] = []): Block {
  return { marker, text: text(words), children }
}

function titled(marker: string, words: string, children: readonly Block[]): Block {
  return { marker, title: text(words), children }
}

export function paragraph(words: string): Block {
  return { text: text(words), children: [] }
}

const body: readonly Block[] = [
  paragraph(
    'Năm 2026 là năm đầu thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh và Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030, đồng thời là năm toàn ngành kỷ niệm 71 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026). Trong không khí đó, cán bộ, công chức, viên chức và người lao động ngành Y tế đã vượt qua nhiều khó khăn, giữ vững chất lượng khám bệnh, chữa bệnh và chủ động phòng, chống dịch bệnh trên địa bàn.',
  ),
  {
    text: [
      {
        text: 'Phát huy truyền thống của Ngành, Giám đốc Sở Y tế và Ban Thường vụ Công đoàn ngành Y tế phát động phong trào thi đua yêu nước năm 2026 với chủ đề: “',
      },
      {
        text: 'Thầy thuốc xứ Thanh kỷ cương, tận tụy, sáng tạo vì sức khỏe Nhân dân',
        bold: true,
        italic: true,
      },
      { text: '”, với các nội dung cụ thể sau đây:' },
    ],
    children: [],
  },
  titled('1.', 'Thời gian phát động thi đua', [
    paragraph(
      'Đợt 1 từ ngày 02/3/2026 đến ngày 30/6/2026, tập trung rà soát quy trình khám bệnh, rút ngắn thời gian chờ của người bệnh và hoàn thành hồ sơ bệnh án điện tử tại các bệnh viện tuyến tỉnh.',
    ),
    paragraph(
      'Đợt 2 từ ngày 01/7/2026 đến hết ngày 31/12/2026, cao điểm lập thành tích chào mừng kỷ niệm 81 năm Cách mạng tháng Tám và Quốc khánh 2/9; tổng kết, bình xét và đề nghị khen thưởng.',
    ),
  ]),
  titled('2.', 'Nội dung thi đua', [
    {
      marker: '2.1.',
      title: text('Thi đua nâng cao chất lượng khám bệnh, chữa bệnh'),
      children: [
        part(
          'a)',
          '100% bệnh viện tự chấm điểm theo Bộ tiêu chí chất lượng, đạt mức khá (≥ 3,5 điểm) trở lên;',
        ),
        part('b)', 'Giảm ít nhất 10% thời gian chờ khám so với năm 2025, trong đó:', [
          part('-', 'Bệnh viện tuyến tỉnh: không quá 90 phút đối với khám lâm sàng đơn thuần;'),
          part(
            '-',
            'Trung tâm y tế khu vực: không quá 60 phút; riêng các ngày đầu tuần, đơn vị bố trí thêm bàn khám và nhân viên hướng dẫn tại sảnh để người bệnh cao tuổi, trẻ em không phải chờ lâu;',
            [part('+', 'Có sổ theo dõi hằng ngày và báo cáo vào thứ Sáu hằng tuần.')],
          ),
        ]),
        part('c)', 'Không để xảy ra sự cố y khoa nghiêm trọng do nguyên nhân chủ quan.'),
      ],
    },
    part(
      '2.2.',
      'Thi đua chủ động phòng, chống dịch bệnh: phát hiện sớm, cách ly, xử lý kịp thời ổ dịch; tỷ lệ tiêm chủng đầy đủ cho trẻ em dưới 1 tuổi đạt từ 95% trở lên; không để dịch lớn xảy ra trên địa bàn tỉnh.',
    ),
    {
      marker: '2.3.',
      text: [
        {
          text: 'Thi đua học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, thực hiện lời dạy “',
          bold: true,
        },
        { text: 'Lương y phải như từ mẫu', bold: true, italic: true },
        { text: '”.', bold: true },
      ],
      children: [],
    },
    part(
      '2.4.',
      'Thi đua đẩy mạnh cải cách hành chính và chuyển đổi số: 100% hồ sơ thủ tục hành chính thuộc thẩm quyền được tiếp nhận, giải quyết đúng hạn hoặc trước hạn; ít nhất 80% người bệnh thanh toán viện phí không dùng tiền mặt; công khai giá dịch vụ (ví dụ: 42.100 ₫ một lần khám) tại nơi dễ thấy.',
    ),
    part(
      '2.5.',
      'Thi đua xây dựng cơ sở y tế “Xanh - Sạch - Đẹp”, giảm thiểu chất thải nhựa; thực hành tiết kiệm, chống lãng phí; bảo đảm an toàn người bệnh, an toàn cho nhân viên y tế và an ninh trật tự trong bệnh viện.',
    ),
    part(
      '2.6.',
      'Thi đua nghiên cứu khoa học, phát huy sáng kiến, cải tiến kỹ thuật; mỗi đơn vị đăng ký ít nhất 02 sáng kiến ngay từ đầu năm và có báo cáo kết quả áp dụng vào cuối năm.',
    ),
  ]),
  titled('3.', 'Khen thưởng', [
    paragraph(
      'Việc bình xét căn cứ vào kết quả chấm điểm của các cụm thi đua và kết quả thẩm định của Thường trực Hội đồng Thi đua - Khen thưởng Sở Y tế; bảo đảm công khai, công bằng, chính xác, kịp thời; quan tâm khen thưởng tập thể nhỏ, người lao động trực tiếp, đơn vị ở vùng khó khăn.',
    ),
    part(
      '3.1.',
      'Tập thể: xét tặng Cờ thi đua, danh hiệu Tập thể Lao động xuất sắc, Giấy khen của Giám đốc Sở Y tế.',
    ),
    part(
      '3.2.',
      'Cá nhân: xét tặng danh hiệu Chiến sĩ thi đua cơ sở, Lao động tiên tiến, Giấy khen của Giám đốc Sở Y tế.',
    ),
  ]),
  titled('4.', 'Tổ chức thực hiện', [
    paragraph('Giám đốc Sở Y tế đề nghị Thủ trưởng các đơn vị thực hiện tốt một số việc sau:'),
    part(
      '4.1.',
      'Tổ chức phát động, ký giao ước thi đua trong tháng 3 năm 2026; phổ biến bảng tiêu chí chấm điểm đến từng khoa, phòng, trạm y tế; phân công một lãnh đạo trực tiếp phụ trách.',
    ),
    part(
      '4.2.',
      'Gửi báo cáo sơ kết trước ngày 15/7/2026, báo cáo tổng kết và bảng tự chấm điểm trước ngày 10/12/2026 về Văn phòng Sở để tổng hợp, trình Hội đồng Thi đua - Khen thưởng.',
    ),
    part(
      '4.3.',
      'Văn phòng Sở theo dõi, đôn đốc, kiểm tra việc thực hiện tại các đơn vị; kịp thời phát hiện và nhân rộng các gương người tốt, việc tốt, điển hình tiên tiến trong toàn Ngành.',
    ),
  ]),
  paragraph(
    'Giám đốc Sở Y tế và Ban Thường vụ Công đoàn ngành Y tế kêu gọi toàn thể cán bộ, công chức, viên chức, người lao động đoàn kết, chung sức, thi đua thực hiện thắng lợi nhiệm vụ năm 2026, hết lòng phục vụ người bệnh, phục vụ Nhân dân.',
  ),
]

/** A launch letter of three pages, dated and numbered. */
export const launchLetter: OfficialLetter = {
  type: 'official_letter',
  status: 'for_signature',
  issuer: { parent: 'UBND TỈNH THANH HÓA', name: ['SỞ Y TẾ'] },
  number: 975,
  symbol: 'SYT-VP',
  place: 'Thanh Hóa',
  date: '2026-03-02',
  yearWhenUndated: 2026,
  subject: 'phát động phong trào thi đua yêu nước ngành Y tế năm 2026',
  addressees: ['Thủ trưởng các đơn vị trong ngành Y tế'],
  body,
  recipients: [
    'Như trên',
    'Ban Thi đua - Khen thưởng tỉnh (để b/c)',
    'Công đoàn ngành Y tế (để p/h)',
    'Giám đốc, các Phó Giám đốc Sở',
    'Các phòng thuộc Sở (để t/h)',
  ],
  archive: ['VT', 'VP'],
  drafter: { initials: 'PL', copies: 60 },
  signature: { lines: ['GIÁM ĐỐC'], name: 'Lê Thị Hồng Minh' },
}

/** The same letter before Văn thư fills in number and date. */
export function withoutNumberAndDate(letter: OfficialLetter): OfficialLetter {
  const { number, date, ...rest } = letter
  return rest
}
