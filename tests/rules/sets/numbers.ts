/** Made-up numbers with the check digits that real ones have. Nothing here is taken from anybody's card or account. */

/** Digits, completed with Luhn's check digit. */
export function withLuhn(payload: string): string {
  const sum = [...payload].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${payload}${(10 - (sum % 10)) % 10}`;
}

/** The same number with another last digit. */
export function spoiled(number: string): string {
  return `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
}

/** Digits in groups of these sizes, with a sign between. */
export function grouped(digits: string, sizes: readonly number[], sign: string): string {
  let from = 0;
  const groups: string[] = [];
  for (const size of sizes) {
    groups.push(digits.slice(from, from + size));
    from += size;
  }
  return groups.join(sign);
}

/** A country's letters and what follows the check digits, with the check digits between. */
export function iban(country: string, rest: string): string {
  const digits = [...`${rest}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return `${country}${String(98 - remainder).padStart(2, '0')}${rest}`;
}

/** An IBAN as printed, in groups of four. */
export function printed(number: string, sign = ' '): string {
  return (number.match(/.{1,4}/g) ?? []).join(sign);
}

const mod11 = (digits: string, from: number, to: number) => {
  let weight = from;
  let sum = 0;
  for (const digit of digits) {
    sum += Number(digit) * weight;
    weight = weight === 2 ? to : weight - 1;
  }
  return sum % 11 < 2 ? 0 : 11 - (sum % 11);
};

/** A CPF number of nine digits. */
export function cpf(digits: string): string {
  const first = `${digits}${mod11(digits, 10, 10)}`;
  return `${first}${mod11(first, 11, 11)}`;
}

/** A CNPJ number of twelve digits. */
export function cnpj(digits: string): string {
  const first = `${digits}${mod11(digits, 5, 9)}`;
  return `${first}${mod11(first, 6, 9)}`;
}

/** An NHS number of nine digits; some have none. */
export function nhs(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return `${digits}${(11 - (sum % 11)) % 11}`;
}

/** A French social security number of thirteen digits. */
export function nir(digits: string): string {
  return `${digits}${String(97 - Number(BigInt(digits) % 97n)).padStart(2, '0')}`;
}

/** A Spanish identity number of eight digits. */
export function dni(digits: string): string {
  return `${digits}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]}`;
}

/** A German tax number of ten digits, one of them twice. */
export function steuerId(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return `${digits}${(11 - product) % 10}`;
}
