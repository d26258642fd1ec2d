/** The browser shows a panel once its document is loaded, which this need not wait for: its bar stands there meanwhile. */
import '@/components/style.css';

void import('./panel');
