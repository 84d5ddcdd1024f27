/** Folders of generated/ that are of no policy, so that no policy file can be called so. */
export const reserved: readonly string[] = ["grammar", "site"];
