/**
 * Resolves once what waits has had its turn: a page's own work, a message that has arrived. Timers would be slowed down
 * where nobody looks.
 */
export function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
