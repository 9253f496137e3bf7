/** The words beside characters and their numbers in Unicode. */
export const CODE_POINT_TEXTS = { title: '查看字符编码', invisible: '不可见字符' } as const;
