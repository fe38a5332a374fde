import { isUtf8 } from 'node:buffer';
import { badExport, type Place } from './bad-export';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** Bytes without the byte order mark that some editors put before UTF-8. */
export function withoutMark(bytes: Buffer): Buffer {
  return startsWith(bytes, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
}

/**
 * UTF-8 bytes as text. Throws, naming UTF-16 where it is that, for any other encoding; a wrong letter would
 * pass for a name.
 */
export function decodeText(bytes: Buffer, place: Place): string {
  if (isUtf16(bytes)) throw badExport(place, 'is UTF-16: expected UTF-8; save the file as UTF-8');
  if (!isUtf8(bytes)) throw badExport(place, 'is not UTF-8: save the file as UTF-8');
  return bytes.toString('utf8');
}

/** JSON holds no zero byte, and UTF-16 has one beside each of its brackets. */
const isUtf16 = (bytes: Buffer): boolean =>
  UTF16_MARKS.some((mark) => startsWith(bytes, mark)) || bytes.subarray(0, 2).includes(0);

const startsWith = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);
