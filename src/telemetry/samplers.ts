/** The samplers of OTEL_TRACES_SAMPLER. Apart from sdk.ts, so that reading the configuration does not load the library. */
export const samplers = ['always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'] as const

export type SamplerName = (typeof samplers)[number]
