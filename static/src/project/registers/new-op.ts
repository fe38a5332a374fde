const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const CHANCE_LENGTH = 16;

/** A name for one save, a ULID: 26 digits of base 32, those of the time first, so that names sort by it. */
export function newOp(now: number): string {
  const time = Array.from({ length: TIME_LENGTH }, (_, place) =>
    digitOf(Math.floor(now / 32 ** (TIME_LENGTH - 1 - place)) % 32),
  );
  const chance = Array.from(crypto.getRandomValues(new Uint8Array(CHANCE_LENGTH)), (byte) =>
    digitOf(byte % 32),
  );
  return [...time, ...chance].join('');
}

const digitOf = (value: number): string => DIGITS.charAt(value);
