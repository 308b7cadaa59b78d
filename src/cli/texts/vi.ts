/** Words of the interface in Vietnamese; messages about files stand in `diagnostics/texts`. */
export const vi = {
  usage: 'Cách dùng:',
  usageOfAll: '<lệnh> [tùy chọn]',
  usageOfOne: '[tùy chọn]',
  arguments: 'Tham số:',
  options: 'Tùy chọn:',
  commands: 'Lệnh:',
  description: 'Phát động, chấm điểm và tổng hợp phong trào thi đua từ các tệp văn bản thường.',
  shortHelp: `thidua: phát động, chấm điểm và tổng hợp phong trào thi đua.

  thidua init phong-trao-2027      tạo thư mục cho phong trào mới
  thidua build -C phong-trao-2027  kiểm tra, ra công văn và bảng tổng hợp

Xem mọi lệnh: thidua --help`,
  examples: `Ví dụ:
  thidua init phong-trao-2027      tạo thư mục cho phong trào mới
  thidua check -C phong-trao-2027  kiểm tra các tệp trong thư mục đó
  thidua build                     làm tất cả trong thư mục hiện tại`,
  exitCodes: `Mã kết thúc:
  0 xong · 1 tệp dữ liệu có lỗi · 2 sai dòng lệnh · 3 không thực hiện được
  130 bị ngắt`,
  help: 'xem trợ giúp',
  helpCommand: 'xem trợ giúp của một lệnh',
  version: 'xem phiên bản',
  init: 'tạo thư mục phong trào mới với các tệp mẫu có chú thích',
  initFolder: 'thư mục mới (mặc định: thư mục hiện tại)',
  created: 'Đã tạo',
  nextAfterInit: 'Tiếp theo: sửa các tệp trong {0}, rồi chạy thidua check -C {0} và thidua build -C {0}.',
  build: 'kiểm tra, ra công văn phát động, chấm điểm và lập bảng tổng hợp, có dữ liệu đến đâu làm đến đó',
  check: 'đọc và kiểm tra mọi tệp, không ghi gì',
  dispatch: 'ra công văn phát động: out/van-ban-phat-dong.docx',
  score: 'chấm điểm, xếp hạng từng cụm',
  sheets: 'lập bảng tổng hợp cuối năm: out/bang-tong-hop-diem.xlsx',
  folder: 'thư mục phong trào (mặc định: thư mục hiện tại)',
  output: 'thư mục ghi kết quả (mặc định: out trong thư mục phong trào)',
  json: 'in kết quả dạng JSON',
  lang: 'ngôn ngữ của thông báo: vi (mặc định) hoặc en',
  strict: 'coi cảnh báo là lỗi',
  max: 'số thông báo in ra nhiều nhất (mặc định: 50)',
  replace: 'thay cả tệp kết quả đã được sửa tay',
  noColor: 'không dùng màu',
  quiet: 'chỉ in lỗi',
  debug: 'in vết lỗi khi công cụ gặp sự cố',
  summary: '{errors} lỗi, {warnings} cảnh báo, {notes} lưu ý trong {files} tệp',
  clean: 'Không có lỗi: đã kiểm tra {files} tệp.',
  more: '… còn {count} thông báo nữa; dùng --max {all} để xem hết',
  wrote: 'Đã ghi',
  unchanged: 'Không đổi',
  beside: 'Đã ghi bên cạnh',
  skipped: 'Bỏ qua',
  letter: 'công văn phát động',
  sheetsName: 'bảng tổng hợp điểm',
  letterHasErrors: 'campaign.yaml có lỗi ở phần văn bản',
  filesHaveErrors: '{0} có lỗi',
  needsFiles: 'chưa có {0}',
  nextSteps: `Tiếp theo: mở hai tệp để xem, sửa tệp YAML rồi chạy lại nếu cần; trình ký công văn, gửi bảng điểm cho các cụm.`,
  nextWhileProvisional:
    'Tiếp theo: mở hai tệp để xem, trình ký công văn; còn đơn vị chưa có kết quả nên thứ hạng là tạm tính, đôn đốc báo cáo rồi chạy lại.',
  nextAfterLetter: 'Tiếp theo: thêm {0} để chấm điểm.',
  nextAfterErrors: 'Tiếp theo: sửa các lỗi nêu trên rồi chạy lại.',
  rank: 'Hạng',
  unit: 'Đơn vị',
  self: 'Tự chấm',
  total: 'Tổng',
  percent: 'Tỷ lệ %',
  remark: 'Xếp loại, ghi chú',
  provisional: 'tạm tính',
  units: '{0} đơn vị',
  missing: 'chưa gửi báo cáo',
  invalid: 'báo cáo chưa hợp lệ',
  incomplete: 'chưa đủ số liệu: {0}',
  nothingAssigned: 'không được giao tiêu chí nào',
  late: 'gửi muộn {0}',
  tied: 'đồng hạng',
  interrupted: 'Đã dừng.',
} as const

export type Texts = Readonly<Record<keyof typeof vi, string>>
