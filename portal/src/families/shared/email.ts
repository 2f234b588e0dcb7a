/** Something, an @, something with a dot: what is wrong beyond that, the message itself tells. */
export const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
