/** Another page holds the database open in a way that ours cannot go on. */
export class Blocked extends Error {
  constructor() {
    super('The database is held by another page.');
    this.name = 'Blocked';
  }
}
