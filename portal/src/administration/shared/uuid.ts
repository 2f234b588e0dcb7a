const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** As the sign-in service and the platform write ids; what stands around it does not count. */
export const isUuid = (text: string): boolean => uuid.test(text.trim());
