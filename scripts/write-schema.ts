import { writeFileSync } from 'node:fs';
import { publishedSchema } from '@/lib/core/roster/json-schema';

const FILE = 'public/roster.schema.json';

writeFileSync(FILE, `${JSON.stringify(publishedSchema(), null, 2)}\n`);
console.info(`wrote ${FILE}`);
