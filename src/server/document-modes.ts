/** What a service does about documents that its manifest does not list; apart from the rest, since the configuration names them. */

/** `off` takes any document, `log` does and tells of those that are not in the manifest, `enforce` refuses those. */
export const documentModes = ['off', 'log', 'enforce'] as const

export type DocumentMode = (typeof documentModes)[number]
