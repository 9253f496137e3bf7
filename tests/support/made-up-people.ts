/** People who do not exist, with ID numbers whose check digit is right. Has nothing in common with what it tests. */
export interface MadeUpPerson {
  readonly studentNo: string;
  readonly examineeNo: string;
  readonly name: string;
  readonly gender: '男' | '女';
  readonly idNumber: string;
  /** YYYYMMDD */
  readonly birthDate: string;
  readonly ethnicity: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Made-up numbers of one district, one for each index below 120,000, with a right check digit. */
export function madeUpId(index: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  const day = String((Math.floor(index / 12_000) % 28) + 1).padStart(2, '0');
  const order = String(Math.floor(index / 12) % 1000).padStart(3, '0');
  const digits = `5001092006${month}${day}${order}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

const FAMILY_NAMES = ['林', '赵', '何', '苏', '罗', '秦', '梁', '谢', '韩', '唐'];
const GIVEN_NAMES = ['知夏', '一苇', '子墨', '若溪', '明哲', '思远', '清和', '予安', '书宁', '景行'];
const PEOPLES = ['汉族', '汉族', '汉族', '土家族', '苗族'];

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** A hundred names that somebody could have; further ones are any two characters. */
function nameOf(index: number): string {
  if (index < 100) return `${pick(FAMILY_NAMES, index)}${pick(GIVEN_NAMES, Math.floor(index / 10))}`;
  const [first, second] = [0x4e00 + (index % 20_000), 0x4e00 + (Math.floor(index / 12) % 20_000)];
  return `${pick(FAMILY_NAMES, index)}${String.fromCharCode(first, second)}`;
}

export function madeUpPerson(index: number): MadeUpPerson {
  const idNumber = madeUpId(index);
  return {
    studentNo: `222026321${String(index).padStart(6, '0')}`,
    examineeNo: `26500109${String(index).padStart(6, '0')}`,
    name: nameOf(index),
    gender: Number(idNumber[16]) % 2 === 1 ? '男' : '女',
    idNumber,
    birthDate: idNumber.slice(6, 14),
    ethnicity: pick(PEOPLES, index),
  };
}
