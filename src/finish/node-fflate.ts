// What pdf-lib takes from fflate, done by Node. The build puts it in the other's place.

import { deflateSync, inflateRawSync } from 'node:zlib';
import { inflate } from './inflate.js';

export const zlibSync = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });
export const unzlibSync = (bytes: Uint8Array): Uint8Array => inflate(bytes);
export const inflateSync = (bytes: Uint8Array): Uint8Array => inflateRawSync(bytes);
