import { COMMON_OPTIONS, READ_ON } from './common.ts'

export const close = `Ví dụ:
  thidua close --by "Hội đồng Thi đua - Khen thưởng"
      chốt kết quả của thư mục hiện tại, ghi ngày hôm nay
  thidua chot --by "Hội đồng" --date 2026-12-15 --note "Biên bản số 12"
      chốt với ngày họp và căn cứ

Cách dùng: thidua close [tùy chọn]
           thidua chot [tùy chọn]

Giữ kết quả vào history/<năm>.json: điểm, thứ hạng, xếp loại, phiên bản của bảng
chấm điểm, ai chốt, ngày nào, và dấu của từng tệp dữ liệu. Tệp dữ liệu còn lỗi
thì không chốt; còn cụm tạm tính thì chỉ chốt khi có --provisional.

Sau khi chốt, thidua score in kết quả đã chốt; tệp nào sửa về sau mà làm khác đi
thì từng chỗ khác được kể ra, và bảng tổng hợp không lập theo số mới. Cần thay
thì mở lại bằng thidua reopen.

Tùy chọn riêng:
  --by <ai>               người hoặc cơ quan quyết định chốt; phải ghi
  --date <ngày>           ngày chốt (mặc định: hôm nay)
  --note <lời>            ghi chú, chẳng hạn số biên bản
  --provisional           chốt cả khi thứ hạng còn tạm tính

${COMMON_OPTIONS}

Mã kết thúc:
  0    đã chốt
  1    tệp dữ liệu có lỗi, chưa chốt
  2    sai dòng lệnh
  3    không chốt được: đã chốt rồi, còn tạm tính, thiếu tệp, không ghi được,
       công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`

export const reopen = `Ví dụ:
  thidua reopen --by "Hội đồng" --reason "Kết luận thanh tra số 45"
      mở lại kết quả đã chốt trong thư mục hiện tại
  thidua mo-lai -C phong-trao-2026 --by "Hội đồng" --reason "Đính chính"
      mở lại kết quả của một thư mục khác

Cách dùng: thidua reopen [tùy chọn]
           thidua mo-lai [tùy chọn]

Mở lại kết quả đã chốt bằng thidua close: từ nay kết quả lại theo các tệp dữ
liệu. Lần chốt trước, ai mở lại, ngày nào và vì sao vẫn được ghi trong
history/<năm>.json. Sửa xong thì chốt lại.

Tùy chọn riêng:
  --by <ai>               người hoặc cơ quan quyết định mở lại; phải ghi
  --date <ngày>           ngày mở lại (mặc định: hôm nay)
  --reason <lý do>        vì sao mở lại; phải ghi

${COMMON_OPTIONS}

Mã kết thúc:
  0    đã mở lại
  1    campaign.yaml hoặc tệp kết quả đã giữ có lỗi, chưa mở lại
  2    sai dòng lệnh
  3    không mở lại được: chưa chốt, thiếu campaign.yaml, không ghi được,
       công cụ gặp sự cố
  130  bị ngắt bằng Ctrl+C

${READ_ON}`
