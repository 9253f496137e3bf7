/**
 * What takes the place of a database is another one, beside it: `name`, `name.1`, `name.2` … Only so can what goes be erased
 * (erase-databases.ts) while what stays is never in danger.
 */
interface Generation {
  readonly name: string;
  readonly number: number;
}

async function generationsOf(name: string): Promise<readonly Generation[]> {
  const found = (await indexedDB.databases()).flatMap((database) => {
    if (database.name === name) return [{ name, number: 0 }];
    const number = database.name?.startsWith(`${name}.`) ? Number(database.name.slice(name.length + 1)) : 0;
    return Number.isSafeInteger(number) && number > 0 ? [{ name: `${name}.${number}`, number }] : [];
  });
  return found.sort((one, other) => other.number - one.number);
}

/** The databases there are, the newest first. One that was not finished may be among them. */
export async function databasesOf(name: string): Promise<readonly string[]> {
  return (await generationsOf(name)).map((generation) => generation.name);
}

/** What the next one is called. */
export async function nextDatabaseOf(name: string): Promise<string> {
  const [newest] = await generationsOf(name);
  return newest === undefined ? name : `${name}.${newest.number + 1}`;
}
