/** By what the rows of a board stand in order. `came`: whatever happened last first. */
export const BOARD_ORDERS = ['roster', 'number', 'name', 'state', 'came'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];
