import { writeFileSync } from 'node:fs';
import { templateWorkbook } from './template-workbook';

const FILE = 'public/roster-template.xlsx';

writeFileSync(FILE, await templateWorkbook());
console.info(`wrote ${FILE}`);
