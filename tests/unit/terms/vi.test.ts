import { language } from './language';

language('vi', {
  says: [
    ['Giữ mọi bản quyền.', 'PPP-PP-'],
    ['Mọi quyền được bảo lưu', 'PPP-PP-'],
    ['Nghiêm cấm sao chép toàn bộ hoặc một phần bài viết khi chưa được sự đồng ý bằng văn bản.', 'PPPP---'],
    ['Không được phát hành lại thông tin nếu không có sự cho phép của tòa soạn.', 'PPP----'],
    ['Việc sao chép chỉ được thực hiện khi có sự đồng ý của tác giả.', 'PPP----'],
    ['Muốn sao chép bài viết phải xin phép tòa soạn.', 'PPP----'],
    ['Cấm sao chép nội dung.', 'FFF----'],
    ['Được phép sao chép bài viết với điều kiện ghi rõ nguồn.', 'CCC----', 'attribution'],
    ['Có thể sao chép bài viết nếu ghi rõ nguồn và dẫn link bài gốc.', 'CC-----', 'attribution link-to-original'],
    ['Cấm sao chép mà không ghi nguồn.', 'CCC----', 'attribution'],
    ['Vui lòng ghi rõ nguồn.', 'CC-----', 'attribution'],
    ['Ghi rõ nguồn khi phát hành lại thông tin từ trang này.', 'CCC----', 'attribution'],
    ['Được phép sao chép, phải ghi rõ nguồn và giữ nguyên vẹn bài viết.', 'CCC--F-', 'attribution no-edits'],
    ['Được phép sao chép cho mục đích phi thương mại.', 'C------', 'noncommercial'],
    ['Cấm sao chép nội dung vì mục đích thương mại.', '-F-----'],
    ['Được phép trích dẫn.', '---A---'],
    ['Không được dịch bài viết khi chưa có sự đồng ý.', '----P--'],
    ['Cấm dùng nội dung để huấn luyện mô hình trí tuệ nhân tạo.', '------F'],
    [
      'Bài viết theo giấy phép Creative Commons Ghi công-Phi thương mại-Không phái sinh 4.0 Quốc tế.',
      'CPCCPP-',
      'attribution noncommercial no-edits',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Ghi công-Chia sẻ tương tự 3.0 Việt Nam',
      'CCCCCC-',
      'attribution share-alike',
      'CC-BY-SA-3.0-VN',
    ],
  ],
  silent: [
    'Mức thuế thay đổi, doanh nghiệp được khuyến khích đầu tư.',
    'Bảo lưu một số quyền.',
    'Giá có thể thay đổi mà không báo trước.',
    'Cấm hút thuốc trong công viên.',
    'Thành phố đã cấp phép xây cầu.',
    'Theo nguồn tin từ công an, hai người bị thương.',
  ],
  holds: [
    ['Bản quyền thuộc về Báo Bến Cảng.', 'Báo Bến Cảng'],
    ['© 2024 Báo Bến Cảng. Giữ mọi bản quyền', 'Báo Bến Cảng'],
    ['Cấm sao chép khi chưa được đồng ý.', null],
  ],
});
