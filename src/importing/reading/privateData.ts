// Digits may be full-width, and groups may be parted as people write them.
const DIGIT = "[0-9０-９]";
const NOT_AFTER_NUMBER = "(?<![0-9０-９A-Za-z.．])";
const NOT_BEFORE_NUMBER = "(?![0-9０-９A-Za-z])";
// An amount is no telephone number, however many digits it has.
const NOT_BEFORE_UNIT =
  "(?!\\s?(?:[.．]\\d|[%％‰万亿元吨亩米人户个家件次度条项辆台]|千瓦|公里|公顷|立方|平方|千克|公斤))";

const LABELLED_IDENTITY = /(?<=身份证?件?(?:号码?|编号)?[为是:：\s]{0,3})[0-9０-９xXＸ]{15,18}(?![0-9０-９])/gu;
const IDENTITY = new RegExp(`${NOT_AFTER_NUMBER}(?:${DIGIT}{17}[0-9０-９xXＸ]|${DIGIT}{15})${NOT_BEFORE_NUMBER}`, "gu");
const BANK_CARD = new RegExp(
  `${NOT_AFTER_NUMBER}${DIGIT}{4}(?:[ \\-]?${DIGIT}{4}){2,3}[ \\-]?${DIGIT}{1,7}${NOT_BEFORE_NUMBER}${NOT_BEFORE_UNIT}`,
  "gu",
);
const MOBILE = new RegExp(
  `(?<![0-9０-９A-Za-z.．])(?:(?:[+＋]|00)?86[ \\-]?)?[1１][3-9３-９]${DIGIT}[ \\-－]?${DIGIT}{4}[ \\-－]?${DIGIT}{4}${NOT_BEFORE_NUMBER}${NOT_BEFORE_UNIT}`,
  "gu",
);
const LANDLINE = new RegExp(
  `${NOT_AFTER_NUMBER}(?:[(（][0０]${DIGIT}{2,3}[)）][ \\-－—]?|[0０]${DIGIT}{2,3}[ \\-－—–]{1,2}|[0０]${DIGIT}{2,3})${DIGIT}{7,8}(?:(?:[\\-－—]|转)${DIGIT}{1,6})?${NOT_BEFORE_NUMBER}${NOT_BEFORE_UNIT}`,
  "gu",
);
// What follows such a word up to the next mark is where somebody lives, if it goes down to a road, a village or a house.
const HOME =
  /(?<=家住|住址|家庭地址|家庭住址|居住地址|居住地|现住址?|户籍地址?|户籍所在地|身份证地址)([为是在于:：]{0,2}[ \u3000]?)([^\s，。；;、！？（）()《》“”*]{4,60})/gu;
const HOUSE = /[路街巷组号楼栋幢室园苑里弄屯]|小区|单元|社区|(?<![农乡])村/u;
// A building, a stair and a flat: only dwellings are numbered this way, offices have no 单元.
const FLAT =
  /[0-9０-９A-Za-z一二三四五六七八九十]{1,4}(?:号楼|[栋幢座楼#])[0-9０-９一二三四五六七八九十]{1,3}单元(?:[0-9０-９一二三四五六七八九十]{1,5}(?:室|号|户)?)?/gu;

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CITIZEN_CHECKS = "10X98765432";
// First digits of payment cards: UnionPay, Visa, Mastercard, JCB, American Express and the older 9558 of one bank.
const CARD_ISSUERS = /^(?:62|60|4|5[1-5]|35|3[47]|9558)/u;

/**
 * Puts "*" of the same length over identity-card, telephone and bank-card numbers and home addresses, so that every
 * offset stays. Hotlines without area code (12369), document numbers and amounts are left as they are.
 */
export function maskPrivateData(text: string): string {
  return text
    .replace(LABELLED_IDENTITY, stars)
    .replace(IDENTITY, (number) => (isIdentity(ascii(number)) ? stars(number) : number))
    .replace(BANK_CARD, (number) => (isBankCard(ascii(number)) ? stars(number) : number))
    .replace(MOBILE, stars)
    .replace(LANDLINE, stars)
    .replace(HOME, (whole, lead: string, address: string) => (HOUSE.test(address) ? lead + stars(address) : whole))
    .replace(FLAT, stars);
}

function stars(text: string): string {
  return "*".repeat(text.length);
}

function ascii(number: string): string {
  return number
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[xＸ]/gu, "X")
    .replace(/[^0-9X]/gu, "");
}

/** 18 digits by their check digit (GB 11643-1999); the 15 digits of before 1999, all born in 19…, by their date of birth. */
function isIdentity(number: string): boolean {
  if (number.length === 15) return isDate(`19${number.slice(6, 12)}`);
  if (!isDate(number.slice(6, 14))) return false;
  const sum = CITIZEN_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CITIZEN_CHECKS[sum % 11] === number[17];
}

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 16 to 19 digits of a known issuer whose last digit fits (ISO/IEC 7812). */
function isBankCard(number: string): boolean {
  if (number.length < 15 || number.length > 19 || !CARD_ISSUERS.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
