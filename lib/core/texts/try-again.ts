/** Reads storage once more that could not be used. */
export const TRY_AGAIN = '再试一次';
