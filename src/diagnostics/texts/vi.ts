import type { Catalogue } from './text.ts'

const DID_YOU_MEAN = 'Có phải ý anh/chị là "{suggestion}"?'
const SEE_HELP = 'Xem: thidua --help'

/** Vietnamese texts of all messages. */
export const vi: Catalogue = {
  TD1001: {
    message: 'tệp không phải văn bản UTF-8 ({encoding})',
    remedy: 'Mở tệp và lưu lại với bảng mã UTF-8.',
  },
  TD1002: {
    message: 'không đọc được YAML từ chỗ này',
    remedy: 'Kiểm tra dấu ngoặc, dấu nháy và thụt dòng ở dòng này và dòng trên.',
  },
  TD1003: { message: 'tệp lớn {size} byte, quá giới hạn {limit} byte', remedy: 'Tách bớt nội dung của tệp.' },
  TD1004: {
    message: 'có ký tự điều khiển không nhìn thấy được (U+{character})',
    remedy: 'Xóa ký tự này, hoặc gõ lại đoạn chữ.',
  },
  TD1005: {
    message: 'không dùng neo (&) và tham chiếu (*) của YAML trong các tệp này',
    remedy: 'Viết lại giá trị đầy đủ; chữ bắt đầu bằng * hoặc & thì đặt trong dấu ngoặc kép.',
  },
  TD1006: { message: 'khóa "{key}" xuất hiện hai lần', remedy: 'Giữ lại một khóa.' },
  TD1007: { message: 'không đọc được tệp: {reason}', remedy: 'Kiểm tra quyền truy cập của tệp.' },
  TD1008: { message: 'tệp trống', remedy: 'Ghi nội dung vào tệp.' },
  TD1009: { message: 'tệp chứa nhiều tài liệu YAML (có dòng ---)', remedy: 'Mỗi tệp chỉ giữ một tài liệu.' },
  TD1010: {
    message: 'không dùng chỉ thị % và thẻ ! của YAML trong các tệp này',
    remedy: 'Xóa chỉ thị hoặc thẻ này.',
  },
  TD1011: { message: 'thụt dòng bằng phím Tab', remedy: 'Thay phím Tab bằng dấu cách.' },
  TD1012: {
    message: 'YAML hiểu dấu hai chấm ở đây là dấu ngăn giữa khóa và giá trị',
    remedy: 'Đặt cả câu trong dấu ngoặc kép, hoặc viết sau >- ở dòng dưới.',
  },
  TD1013: { message: 'thụt dòng không đều', remedy: 'Các mục cùng cấp phải thẳng hàng với nhau.' },
  TD1014: {
    message: 'các phần của tệp lồng vào nhau quá sâu',
    remedy: 'Bỏ bớt các dấu ngoặc hoặc các cấp thụt dòng.',
  },

  TD1101: {
    message: 'số "{source}" có hai cách đọc: {first} hoặc {second}',
    remedy: 'Viết {firstWritten} hoặc {secondWritten}.',
  },
  TD1102: { message: 'đã hiểu "{source}" là {value}' },
  TD1103: { message: 'đã hiểu "{source}" là ngày {value}' },
  TD1104: {
    message: '"{source}" không phải là ngày hợp lệ',
    remedy: 'Viết ngày theo dạng 31/12/2026 hoặc 2026-12-31.',
  },
  TD1105: {
    message: 'cách viết số "{source}" không dùng được',
    remedy: 'Viết số bằng chữ số thường, nhiều nhất 15 chữ số, chẳng hạn 9,5 hoặc 1250.',
  },
  TD1106: { message: 'đã hiểu "{source}" là {value}' },

  TD1201: {
    message: 'không có khóa "{key}" ở đây',
    suggestion: DID_YOU_MEAN,
    remedy: 'Các khóa dùng được: {allowed}.',
  },
  TD1202: { message: 'thiếu khóa "{key}"', remedy: 'Thêm dòng "{key}: …" vào phần này.' },
  TD1203: { message: 'ở đây phải là {expected}, nhưng tệp ghi {actual}', remedy: 'Sửa lại giá trị.' },
  TD1204: {
    message: 'giá trị "{value}" không nằm trong các giá trị dùng được',
    suggestion: DID_YOU_MEAN,
    remedy: 'Các giá trị dùng được: {allowed}.',
  },
  TD1205: { message: '"{value}" không đúng dạng: {description}', remedy: 'Ví dụ đúng: {example}.' },
  TD1206: { message: 'giá trị {value} phải {comparison} {limit}', remedy: 'Sửa lại giá trị.' },
  TD1207: { message: 'có {actual} mục, phải {comparison} {limit}', remedy: 'Sửa lại cho đúng giới hạn.' },
  TD1208: {
    message: 'YAML đọc {source} thành số {value}, trong khi ở đây phải là chữ',
    remedy: 'Đặt trong dấu ngoặc kép: "{source}".',
  },
  TD1209: {
    message: 'không rõ cách tính: thiếu khóa "{key}"',
    remedy: 'Thêm "{key}" với một trong các giá trị: {allowed}.',
  },
  TD1210: { message: 'có {actual} ký tự, phải {comparison} {limit}', remedy: 'Sửa lại cho đúng giới hạn.' },

  TD1301: {
    message: 'không có đơn vị "{unit}" trong units.yaml',
    suggestion: DID_YOU_MEAN,
    remedy: 'Sửa mã đơn vị, hoặc thêm đơn vị vào units.yaml.',
  },
  TD1302: {
    message: 'tệp ghi đơn vị "{unit}" nhưng tên tệp là "{file}"',
    remedy: 'Đổi tên tệp thành {unit}.yaml, hoặc sửa khóa unit.',
  },
  TD1303: {
    message: 'đơn vị "{unit}" xuất hiện hai lần',
    remedy: 'Mỗi đơn vị chỉ thuộc một cụm; xóa một chỗ.',
  },
  TD1304: { message: 'mã "{id}" xuất hiện hai lần', remedy: 'Đổi một trong hai mã.' },
  TD1305: {
    message: 'bảng "{table}" không có tiêu chí "{code}"',
    suggestion: DID_YOU_MEAN,
    remedy: 'Sửa số thứ tự của tiêu chí theo criteria.yaml.',
  },
  TD1306: { message: 'tiêu chí "{code}" được báo cáo hai lần', remedy: 'Giữ lại một mục.' },
  TD1307: {
    message: 'không có bảng chấm điểm "{table}" trong criteria.yaml',
    suggestion: DID_YOU_MEAN,
    remedy: 'Sửa mã bảng, hoặc thêm bảng vào criteria.yaml.',
  },
  TD1308: {
    message: 'tiêu chí "{code}" không có số liệu "{input}"',
    suggestion: DID_YOU_MEAN,
    remedy: 'Xem các số liệu (inputs) của tiêu chí trong criteria.yaml.',
  },
  TD1309: {
    message: 'số liệu "{label}" phải là số nguyên không âm, nhưng tệp ghi {value}',
    remedy: 'Sửa lại số liệu.',
  },
  TD1310: {
    message: 'số liệu "{label}" phải là true (có) hoặc false (không), nhưng tệp ghi {value}',
    remedy: 'Sửa lại số liệu.',
  },
  TD1311: {
    message: 'tiêu chí "{code}" vừa ghi status vừa ghi số liệu hoặc điểm',
    remedy: 'Bỏ status nếu có số liệu; bỏ số liệu nếu không giao, không áp dụng hoặc không phát sinh.',
  },
  TD1312: {
    message: 'tiêu chí "{code}" được điều chỉnh nhưng đơn vị chưa báo cáo tiêu chí này',
    remedy: 'Kiểm tra số thứ tự tiêu chí, hoặc bổ sung báo cáo.',
  },
  TD1313: {
    message: 'không có số liệu "{input}" trong bảng "{table}"',
    suggestion: DID_YOU_MEAN,
    remedy: 'Sửa mã số liệu theo criteria.yaml.',
  },
  TD1314: {
    message: 'cụm trưởng "{unit}" không thuộc cụm này',
    suggestion: DID_YOU_MEAN,
    remedy: 'Ghi mã một đơn vị trong cụm.',
  },
  TD1315: {
    message: 'điều chỉnh không có points và không có facts',
    remedy: 'Ghi điểm (points) hoặc số liệu đúng (facts).',
  },
  TD1316: { message: 'ngày kết thúc {to} trước ngày bắt đầu {from}', remedy: 'Sửa lại ngày.' },
  TD1317: { message: 'số liệu "{label}" phải là số, nhưng tệp ghi {value}', remedy: 'Sửa lại số liệu.' },
  TD1318: {
    message: 'có kết quả thẩm định nhưng đơn vị "{unit}" chưa có báo cáo',
    remedy: 'Đặt báo cáo của đơn vị vào reports/{unit}.yaml.',
  },
  TD1319: {
    message: 'tiêu chí "{code}" không giao hoặc không áp dụng cho đơn vị nên không điều chỉnh được',
    remedy: 'Bỏ điều chỉnh này, hoặc bỏ status của tiêu chí trong báo cáo.',
  },
  TD1320: {
    message: 'tiêu chí "{code}" không phải loại đếm số trường hợp nên không ghi được status: none',
    remedy:
      'Ghi số liệu hoặc điểm tự chấm, kể cả khi là 0; không giao hoặc không áp dụng thì ghi not_assigned, not_applicable.',
  },
  TD1321: { message: 'đơn vị "{unit}" có hai tệp', remedy: 'Giữ lại một tệp.' },
  TD1322: {
    message: 'tệp hoặc thư mục này không được đọc',
    remedy: 'Mỗi đơn vị một tệp <mã đơn vị>.yaml, đặt ngay trong reports hoặc reviews.',
  },

  TD1401: {
    message: 'số thứ tự "{code}" xuất hiện hai lần trong bảng',
    remedy: 'Đổi một trong hai số thứ tự.',
  },
  TD1402: {
    message: 'tiêu chí "{criterion}" không khai báo số liệu "{input}"',
    remedy: 'Thêm số liệu vào khóa inputs của tiêu chí.',
  },
  TD1403: {
    message: 'số liệu "{input}" có kiểu {type}, cách tính này cần kiểu {expected}',
    remedy: 'Sửa kiểu của số liệu hoặc cách tính.',
  },
  TD1404: {
    message: 'khoảng này phải có đúng một trong hai khóa from, above',
    remedy: 'Ghi from (≥) hoặc above (>).',
  },
  TD1405: {
    message: 'khoảng cuối phải nhận mọi giá trị còn lại',
    remedy: 'Bỏ from và above, hoặc thêm một khoảng cuối chỉ có points.',
  },
  TD1406: {
    message: 'điểm chuẩn {max} không phải bội số của bước điểm {step}',
    remedy: 'Sửa bước điểm hoặc điểm chuẩn.',
  },
  TD1407: {
    message: 'cận {bound} không thấp hơn cận {previous} của khoảng trên',
    remedy: 'Xếp các khoảng từ cao xuống thấp.',
  },
  TD1408: {
    message: 'tổng điểm chuẩn các tiêu chí là {sum}, khác điểm chuẩn {max} của nhóm "{code}"',
    remedy: 'Sửa điểm chuẩn của nhóm hoặc của tiêu chí.',
  },
  TD1409: {
    message: 'tổng điểm chuẩn các nhóm là {sum}, khác thang điểm {scale}',
    remedy: 'Sửa thang điểm hoặc điểm chuẩn của nhóm.',
  },
  TD1410: { message: 'mã số liệu "{input}" xuất hiện hai lần trong bảng', remedy: 'Đổi một trong hai mã.' },
  TD1411: {
    message: 'điểm {points} vượt mức tối đa {max} của tiêu chí "{code}"',
    remedy: 'Sửa điểm cho không quá {max}.',
  },
  TD1412: {
    message: 'điểm {points} của tiêu chí "{code}" không phải bội số của bước điểm {step}',
    remedy: 'Sửa điểm theo bước {step}.',
  },
  TD1413: {
    message: 'đơn vị tự chấm {claimed} cho tiêu chí "{code}", nhưng tính từ số liệu thì được {computed}',
    remedy: 'Công cụ dùng điểm tính từ số liệu; đề nghị đơn vị kiểm tra lại số liệu.',
  },
  TD1414: {
    message: 'đơn vị "{unit}" không có chỉ tiêu lớn hơn 0 cho "{input}"',
    remedy: 'Ghi chỉ tiêu vào targets của đơn vị, hoặc target của số liệu.',
  },
  TD1415: { message: 'cận {from} không thấp hơn cận của mức trên', remedy: 'Xếp các mức từ cao xuống thấp.' },
  TD1416: {
    message: 'chỉ mức cuối được để trống from, và mức cuối phải để trống',
    remedy: 'Ghi from cho các mức trên, bỏ from của mức cuối.',
  },
  TD1417: {
    message: 'điểm {points} thấp hơn mức thấp nhất {min} của tiêu chí "{code}"',
    remedy: 'Sửa điểm cho không dưới {min}.',
  },
  TD1418: {
    message: 'điểm của "{code}" có thể vượt điểm chuẩn {max} mà bảng không nói rõ',
    remedy: 'Ghi ceiling (trần) hoặc cap của các khoản cộng; chủ định để ngỏ thì ghi open: true.',
  },
  TD1419: {
    message: 'điểm của "{code}" có thể xuống dưới 0 mà bảng không nói rõ',
    remedy: 'Ghi floor: 0 hoặc cap của các khoản trừ; chủ định để ngỏ thì ghi open: true.',
  },
  TD1420: {
    message: 'tiêu chí "{code}" đã được cho điểm trước đó nên số liệu sửa ở đây không làm đổi điểm',
    remedy: 'Tính từ số liệu này được {computed}; nếu dùng thì ghi thêm points.',
  },
  TD1421: {
    message: 'tiêu chí "{code}" thuộc nhóm điểm trừ nhưng có thể cộng điểm',
    remedy: 'Dùng deductions thay cho bonuses, hoặc chuyển tiêu chí sang nhóm điểm thưởng.',
  },
  TD1422: {
    message: 'sàn {floor} của "{code}" cao hơn trần {ceiling}',
    remedy: 'Sửa lại floor hoặc ceiling.',
  },

  TD1501: {
    message: 'còn dấu * không thành cặp trong câu chữ',
    remedy: 'Viết *nghiêng*, **đậm** hoặc ***đậm nghiêng***; dấu sao thường viết là \\*.',
  },

  TD1601: {
    message: 'không tìm thấy campaign.yaml trong thư mục {folder}',
    remedy:
      'Chạy lệnh trong thư mục phong trào, hoặc chỉ thư mục đó bằng -C <thư mục>. Phong trào mới: thidua init <thư mục>.',
  },
  TD1602: {
    message: 'không đọc được {file}: {reason}',
    remedy: 'Kiểm tra tệp và quyền truy cập, rồi chạy lại.',
  },
  TD1603: { message: 'cần có {files} để chấm điểm', remedy: 'Thêm tệp này vào thư mục phong trào.' },
  TD1604: {
    message: '{file} đã được sửa tay nên được giữ nguyên; bản mới là {written}',
    remedy: 'So hai bản rồi giữ bản cần dùng, hoặc chạy lại với --replace để thay.',
  },
  TD1605: {
    message: 'không ghi được {file}: {reason}',
    remedy:
      'Đóng tệp nếu đang mở trong Word hoặc Excel, kiểm tra quyền ghi, rồi chạy lại. Tệp cũ vẫn nguyên vẹn.',
  },
  TD1606: {
    message: 'thư mục {folder} không trống',
    remedy: 'Chọn một thư mục mới: thidua init <thư mục>. Các tệp đang có vẫn nguyên vẹn.',
  },
  TD1607: {
    message: 'thidua {version} gặp lỗi nội bộ',
    remedy: 'Chạy lại với --debug và gửi kết quả cho người bảo trì. Các tệp của anh/chị vẫn nguyên vẹn.',
  },

  TD1701: { message: 'không có lệnh "{command}"', suggestion: DID_YOU_MEAN, remedy: SEE_HELP },
  TD1702: { message: 'không có tùy chọn "{option}"', suggestion: DID_YOU_MEAN, remedy: SEE_HELP },
  TD1703: { message: 'tùy chọn "{option}" cần một giá trị', remedy: SEE_HELP },
  TD1704: { message: 'tùy chọn "{option}" không nhận giá trị "{value}"', remedy: SEE_HELP },
  TD1705: { message: 'thừa tham số', remedy: SEE_HELP },
  TD1706: { message: 'chưa ghi lệnh', remedy: SEE_HELP },
}
