import type { Catalogue } from '../text.ts'

export const papers = {
  TD1501: {
    title: 'dấu sao không thành cặp',
    message: 'còn dấu * không thành cặp trong câu chữ',
    reason: 'Dấu sao này sẽ in nguyên trên công văn, còn chữ định nhấn mạnh thì in thường.',
    remedy: 'Viết *nghiêng*, **đậm** hoặc ***đậm nghiêng***; dấu sao thường viết là \\*.',
    explanation: `Trong lời văn của công văn, chữ giữa hai dấu sao in nghiêng, giữa hai cặp dấu sao in đậm,
giữa ba dấu in đậm nghiêng. Công cụ báo khi còn một dấu sao không có dấu đi cùng. Dấu mở phải sát chữ đầu,
dấu đóng sát chữ cuối; chữ nghiêng trong ngoặc kép thì đặt dấu sao ở bên trong ngoặc.

Thường do quên dấu đóng, do có khoảng trắng giữa dấu sao và chữ, hoặc do đoạn chép từ Word, Zalo có dấu sao
làm chú thích hay gạch đầu dòng. Muốn in chính dấu sao thì viết \`\\*\` (trong giá trị đặt giữa hai dấu nháy
kép thì \`\\\\*\`). Phép nhân nên viết bằng dấu ×, vì hai dấu sao trong một câu có thể thành một cặp.

Đây là cảnh báo: công văn vẫn ra với dấu sao in nguyên. Điểm và bảng tổng hợp không liên quan.`,
  },
  TD1502: {
    title: 'lời văn ghi khác chủ đề',
    message: 'chủ đề trong lời văn khác với chủ đề của phong trào: "{theme}"',
    reason: 'Các giấy tờ ghi chủ đề khác nhau thì đơn vị không biết làm theo bản nào.',
    remedy: 'Sửa lời văn hoặc khóa theme để hai nơi ghi như nhau.',
    explanation: `Chủ đề của phong trào ghi ở khóa \`theme\` trong \`campaign.yaml\`, và lời văn của công
văn thường nhắc lại sau chữ “chủ đề”, trong ngoặc kép. Công cụ so hai nơi; chữ hoa, chữ thường, khoảng trắng
và dấu câu không tính là khác. Lời văn có nhắc cả chủ đề khác thì chỉ cần một chỗ ghi đúng.

Thường do lời văn chép từ công văn năm trước, hoặc do lãnh đạo sửa chủ đề ở một nơi mà nơi kia còn nguyên.
Hãy xem bản đã được duyệt rồi sửa nơi sai.

Đây là cảnh báo: công văn vẫn ra đúng như lời văn đang ghi. Điểm không bị ảnh hưởng.`,
  },
  TD1503: {
    title: 'năm khác với năm thi đua',
    message: 'chỗ này nói đến năm {found}, trong khi năm thi đua là {year}',
    reason: 'Một năm cũ còn sót trên văn bản đã ký thì phải đính chính.',
    remedy: 'Sửa năm ở đây hoặc khóa year.',
    explanation: `Năm thi đua ghi ở khóa \`year\` của \`campaign.yaml\`. Công cụ xem tên phong trào, tên kỳ
báo cáo và trích yếu của công văn: chỗ nào nói đến “năm” nào đó mà không có năm thi đua thì có cảnh báo này.
Lời văn bên trong không bị xét, vì ở đó nhắc đến năm trước là chuyện thường; anh/chị vẫn nên đọc lại.

Hầu hết do chép tệp của năm trước: \`year\` đã đổi mà trích yếu còn năm cũ, hoặc ngược lại. Hãy sửa chỗ còn
sót. Nếu chủ định nhắc đến năm khác thì ghi thêm cả năm thi đua, hoặc cứ để nguyên.

Đây là cảnh báo: công văn và bảng tổng hợp vẫn ra đúng như tệp đang ghi.`,
  },
  TD1504: {
    title: 'ngày trong lời văn khác ngày khai báo',
    message: 'lời văn ghi ngày {found} cho "{phase}", nhưng ngày đã khai báo là {expected}',
    reason: 'Đơn vị làm theo ngày trong công văn; hai nơi ghi khác nhau thì không rõ ngày nào đúng.',
    remedy: 'Sửa ngày trong lời văn hoặc ngày đã khai báo (phases, periods).',
    explanation: `Ngày của từng đợt ghi ở \`phases\`, hạn gửi báo cáo ghi ở \`periods\` trong
\`campaign.yaml\`, và lời văn của công văn thường nói lại. Công cụ so ngày đứng sau chữ “từ”, “đến” khi lời
văn gọi tên một đợt, và ngày sau “chậm nhất”, “trước”, “hạn” trong câu nói về báo cáo. Riêng hạn báo cáo chỉ
cần một câu ghi đúng.

Thường do dời ngày mà chỉ sửa một nơi, do lời văn chép từ năm trước, hoặc do gõ nhầm một chữ số. Hãy xem kế
hoạch đã được duyệt rồi sửa nơi sai. Nếu công cụ hiểu nhầm câu văn thì cứ để nguyên.

Đây là cảnh báo: công văn vẫn ra với ngày đang ghi trong lời văn. Báo cáo đúng hạn hay gửi muộn thì tính
theo hạn trong \`periods\`, nên ngày ấy phải đúng trước khi nhận báo cáo.`,
  },
  TD1377: {
    title: 'phong trào chưa có văn bản phát động',
    message: 'campaign.yaml chưa có phần launch nên không có công văn phát động để làm',
    reason: 'Phần launch ghi kính gửi ai, nội dung gì, ai ký; không có thì không có gì để in.',
    remedy: 'Thêm phần launch vào campaign.yaml; xem tệp mẫu bằng thidua init <thư mục mới>.',
    explanation: `Phần \`launch\` của \`campaign.yaml\` là văn bản phát động: \`symbol\`, \`place\`, \`subject\`, \`addressees\`,
\`content\`, \`recipients\`, \`archive\`, \`signer\`. Phong trào chỉ chấm điểm, hoặc đã phát động bằng văn bản khác, thì
không cần phần này: \`check\`, \`score\`, \`sheets\`, \`build\` vẫn làm được.

Chỉ \`thidua dispatch\` báo lỗi này, vì lệnh ấy chỉ làm công văn. \`thidua init\` ở một thư mục mới cho tệp mẫu có đủ
phần \`launch\` để chép sang.

Lệnh kết thúc với mã 1; không có gì được ghi.`,
  },
} satisfies Partial<Catalogue>
