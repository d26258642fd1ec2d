import { language } from './language';

language('vi', {
  finds: [
    ['Bài viết này được đăng lần đầu trên Hải Đăng.', 'republished', 'Hải Đăng'],
    ['Bài viết Mười cây cầu yên tĩnh đã xuất hiện đầu tiên vào ngày Đường Chậm.', 'republished', 'Đường Chậm'],
    [
      'Bài viết được xuất bản lại từ The Conversation theo giấy phép Creative Commons. Đọc bài viết gốc.',
      'republished',
      'The Conversation',
    ],
    ['Đăng lại với sự cho phép của tạp chí Triều Cường.', 'republished', 'Triều Cường'],
    ['Bài viết được dịch từ Đường Chậm.', 'republished', 'Đường Chậm'],
    ['Bài viết gốc đăng trên Hải Đăng ngày 3/5/2019.', 'republished', 'Hải Đăng'],
    ['(Theo Đường Chậm)', 'republished', 'Đường Chậm'],
    ['Đọc toàn bộ bài viết tại Hải Đăng.', 'excerpt', 'Hải Đăng'],
    ['Xem tiếp tại Đường Chậm', 'excerpt', 'Đường Chậm'],
    ['Nguồn: TTXVN', 'wire', 'Vietnam News Agency'],
    ['Theo TTXVN', 'wire', 'Vietnam News Agency'],
    ['Tuấn Anh (TTXVN)', 'wire', 'Vietnam News Agency'],
    ['Thông cáo báo chí của Năng Lượng Bờ Sông', 'press-release', 'Năng Lượng Bờ Sông'],
  ],
  misses: [
    'Xuất bản lần đầu năm 1934, cuốn tiểu thuyết đã được in chín lần.',
    'Bài viết được đăng lần đầu ngày 3 tháng 3 năm 2015.',
    'Ảnh: Lan Anh/TTXVN',
    'Theo ông Nam, cây cầu sẽ tiếp tục đóng cửa đến hết tuần này.',
    'Nguồn: Tổng cục Thống kê',
    'Bài viết này cũng được đăng trên Đường Chậm.',
    'Nguồn nước của làng đang cạn dần.',
    'Thị trưởng nói với Reuters rằng cây cầu vẫn đóng.',
  ],
});
