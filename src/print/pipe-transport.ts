import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';

/** Messages that end with a zero byte, as Chromium speaks them over `--remote-debugging-pipe`. */
export function openPipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send(message) {
      toBrowser.write(`${message}\0`);
    },
    close() {
      toBrowser.end();
    },
  };
  // A pipe that breaks is a browser that ended, which `close` says.
  toBrowser.on('error', () => {});
  fromBrowser.on('error', () => {});
  fromBrowser.on('close', () => transport.onclose?.());

  let pending: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    pending.push(chunk);
    if (!chunk.includes(0)) return;
    const bytes = Buffer.concat(pending);
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      const message = bytes.toString('utf8', start, end);
      // In a turn of its own: what awaits the answer to one message goes on before the next is heard.
      setImmediate(() => transport.onmessage?.(message));
      start = end + 1;
    }
    pending = [bytes.subarray(start)];
  });
  return transport;
}
