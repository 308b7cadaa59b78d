/** The narrowest terminal that every line of ours fits into. */
export const WIDTH = 80
