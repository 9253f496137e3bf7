/** What is kept has not the shape in which it was kept. Carries no data of anybody. */
export class Damaged extends Error {
  constructor() {
    super('What is kept in this browser is damaged.');
    this.name = 'Damaged';
  }
}
