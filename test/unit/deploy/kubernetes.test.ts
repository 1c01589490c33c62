import { readdirSync, readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { configurationOptions, readConfiguration } from '#src/config.ts'
import { operations } from '#src/datasources/operations.ts'
import { requireDomainId } from '#src/generations/domain-id.ts'
import { parsePolicy } from '#src/generations/policy.ts'
import { parseSite } from '#src/generations/site.ts'

const folder = new URL('../../../deploy/kubernetes/', import.meta.url)
const app = 'app.kubernetes.io/name'

const labels = z.record(z.string(), z.string())
const manifest = z.looseObject({ apiVersion: z.string(), kind: z.string() })
const httpGet = z.strictObject({ path: z.string(), port: z.string() })
const probe = z.looseObject({ httpGet })
const container = z.looseObject({
  image: z.string(),
  ports: z.array(z.strictObject({ name: z.string(), containerPort: z.number() })),
  env: z.array(z.strictObject({ name: z.string(), valueFrom: z.strictObject({ configMapKeyRef: z.strictObject({ name: z.string(), key: z.string() }) }) })),
  envFrom: z.array(z.strictObject({ secretRef: z.strictObject({ name: z.string() }) })),
  startupProbe: probe,
  livenessProbe: probe,
  readinessProbe: probe,
  lifecycle: z.looseObject({ preStop: z.looseObject({ exec: z.looseObject({ command: z.array(z.string()) }) }) }),
  volumeMounts: z.array(z.looseObject({ name: z.string(), mountPath: z.string() })),
  securityContext: z.looseObject({ readOnlyRootFilesystem: z.boolean(), allowPrivilegeEscalation: z.boolean(), capabilities: z.looseObject({ drop: z.array(z.string()) }) }),
  resources: z.looseObject({ requests: labels, limits: labels }),
})
const items = z.array(z.strictObject({ key: z.string(), path: z.string() }))
const deployment = z.looseObject({
  metadata: z.looseObject({ name: z.string() }),
  spec: z.looseObject({
    selector: z.strictObject({ matchLabels: labels }),
    template: z.looseObject({
      metadata: z.looseObject({ labels, annotations: labels }),
      spec: z.looseObject({
        terminationGracePeriodSeconds: z.number(),
        securityContext: z.looseObject({ runAsNonRoot: z.boolean(), runAsUser: z.number() }),
        containers: z.tuple([container]),
        volumes: z.array(z.union([
          z.strictObject({ name: z.string(), configMap: z.strictObject({ name: z.string(), items }) }),
          z.strictObject({ name: z.string(), secret: z.strictObject({ secretName: z.string(), items }) }),
        ])),
      }),
    }),
  }),
})
const configMap = z.looseObject({ metadata: z.looseObject({ name: z.string() }), data: labels })
const secret = z.looseObject({ metadata: z.looseObject({ name: z.string() }), stringData: labels })
const service = z.looseObject({ spec: z.looseObject({ selector: labels, ports: z.array(z.looseObject({ targetPort: z.string() })) }) })
const autoscaler = z.looseObject({ spec: z.looseObject({ scaleTargetRef: z.strictObject({ apiVersion: z.string(), kind: z.string(), name: z.string() }), minReplicas: z.number(), maxReplicas: z.number() }) })
const budget = z.looseObject({ spec: z.looseObject({ maxUnavailable: z.number(), selector: z.strictObject({ matchLabels: labels }) }) })
const policy = z.looseObject({ spec: z.looseObject({ podSelector: z.strictObject({ matchLabels: labels }), ingress: z.array(z.looseObject({ from: z.array(z.strictObject({ podSelector: z.strictObject({ matchLabels: labels }) })), ports: z.array(z.looseObject({ port: z.string() })) })) }) })
const kustomization = z.looseObject({ resources: z.array(z.string()), images: z.array(z.looseObject({ name: z.string(), newTag: z.string() })) })

function read<T>(name: string, schema: z.ZodType<T>): T {
  const documents = parseAllDocuments(readFileSync(new URL(name, folder), 'utf8'))
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([])
  expect(documents).toHaveLength(1)
  const value: unknown = documents[0]?.toJS()
  manifest.parse(value)
  return schema.parse(value)
}

const pods = read('deployment.yaml', deployment)
const pod = pods.spec.template.spec
const [main] = pod.containers
const settings = read('configmap.yaml', configMap)
const credentials = read('secret.example.yaml', secret)
const known = new Set(configurationOptions.map(({ name }) => name))
const secrets = new Set(configurationOptions.filter(({ secret: isSecret }) => isSecret).map(({ name }) => name))
const settingsFiles = pod.volumes.flatMap((volume) => ('configMap' in volume ? [volume] : []))
const files = new Set(settingsFiles.flatMap(({ configMap: mounted }) => mounted.items.map(({ key }) => key)))

describe('the Kubernetes manifests', () => {
  it('are all listed, but for the template of the Secret', () => {
    const { resources, images } = read('kustomization.yaml', kustomization)
    expect(resources.toSorted()).toEqual(readdirSync(folder).filter((name) => name !== 'kustomization.yaml' && name !== 'secret.example.yaml').toSorted())
    const { version } = z.looseObject({ version: z.string() }).parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')))
    expect(images).toEqual([{ name: main.image, newTag: version }])
  })

  it('select the pods that the deployment makes, everywhere', () => {
    const wanted = { [app]: pods.spec.template.metadata.labels[app] }
    expect(pods.spec.selector.matchLabels).toEqual(wanted)
    expect(read('service.yaml', service).spec.selector).toEqual(wanted)
    expect(read('pod-disruption-budget.yaml', budget).spec.selector.matchLabels).toEqual(wanted)
    expect(read('network-policy.yaml', policy).spec.podSelector.matchLabels).toEqual(wanted)
    expect(read('horizontal-pod-autoscaler.yaml', autoscaler).spec.scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name: pods.metadata.name })
  })

  it('agree on the port, by its name', () => {
    const [port, metrics] = main.ports
    expect(main.ports.map(({ name, containerPort }) => [name, String(containerPort)])).toEqual([['http', settings.data['PORT']], ['metrics', settings.data['METRICS_PORT']]])
    expect(pods.spec.template.metadata.annotations).toEqual({ 'prometheus.io/scrape': 'true', 'prometheus.io/port': settings.data['METRICS_PORT'], 'prometheus.io/path': '/metrics' })
    const named = [
      ...read('service.yaml', service).spec.ports.map(({ targetPort }) => targetPort),
      ...[main.startupProbe, main.livenessProbe, main.readinessProbe].map((one) => one.httpGet.port),
    ]
    expect(new Set(named)).toEqual(new Set([port?.name]))
    // Each to whom it is for: callers are not let at the metrics.
    const openings = read('network-policy.yaml', policy).spec.ingress.map(({ from, ports }) => [...from.map(({ podSelector }) => Object.keys(podSelector.matchLabels).join()), ...ports.map(({ port: name }) => name)])
    expect(openings).toEqual([['partner-graph/caller', port?.name], ['partner-graph/scraper', metrics?.name]])
  })

  it('probe the health paths that the service has', () => {
    const source = readFileSync(new URL('../../../src/server/health.ts', import.meta.url), 'utf8')
    for (const { path } of [main.startupProbe, main.livenessProbe, main.readinessProbe].map((one) => one.httpGet)) expect(source).toContain(`app.get('${path}'`)
    expect(main.livenessProbe.httpGet.path).toBe('/health/live')
    expect(main.readinessProbe.httpGet.path).toBe('/health/ready')
  })

  it('set options that exist, secrets in the Secret alone, and everything that the ConfigMap holds', () => {
    const set = main.env.map(({ name }) => name)
    expect(set.filter((name) => !known.has(name))).toEqual([])
    expect(set.filter((name) => secrets.has(name))).toEqual([])
    expect(main.env.map(({ name, valueFrom: { configMapKeyRef: ref } }) => [ref.name, ref.key === name])).toEqual(set.map(() => [settings.metadata.name, true]))
    expect(Object.keys(settings.data).filter((name) => !files.has(name)).toSorted()).toEqual(set.toSorted())
    expect(Object.keys(credentials.stringData).filter((name) => !known.has(name))).toEqual([])
    expect(Object.values(credentials.stringData).filter((value) => value !== '')).toEqual([])
    expect(main.envFrom).toEqual([{ secretRef: { name: credentials.metadata.name } }])
  })

  it('hold a configuration, a site and a policy that the service takes', () => {
    const environment = { ...Object.fromEntries(Object.entries(settings.data).filter(([name]) => known.has(name))), HUAWEICLOUD_SDK_AK: 'key', HUAWEICLOUD_SDK_SK: 'secret' }
    expect(readConfiguration({ ...environment, SITE_FILE: '', GENERATIONS_FILE: '' }).BSS_URL?.protocol).toBe('https:')
    const text = (option: string) => {
      const path = settings.data[option] ?? ''
      const mounted = main.volumeMounts.find(({ mountPath }) => path.startsWith(`${mountPath}/`))
      const item = settingsFiles.find(({ name }) => name === mounted?.name)?.configMap.items.find((one) => path === `${mounted?.mountPath}/${one.path}`)
      return { name: path, text: settings.data[item?.key ?? ''] ?? 'nothing is mounted there' }
    }
    const keys = pod.volumes.flatMap((volume) => ('secret' in volume ? [volume] : []))
    const paths = keys.flatMap(({ name, secret: mounted }) => mounted.items.map(({ path }) => `${main.volumeMounts.find((mount) => mount.name === name)?.mountPath}/${path}`))
    expect(paths).toEqual([settings.data['API_KEYS_FILE']])
    const site = parseSite(text('SITE_FILE'))
    const generations = parsePolicy(text('GENERATIONS_FILE'), operations, site)
    expect(() => requireDomainId({ operations, policy: generations, site, domainId: null })).not.toThrow()
  })

  it('let the largest number of replicas together stay within the quota', () => {
    const { minReplicas, maxReplicas } = read('horizontal-pod-autoscaler.yaml', autoscaler).spec
    expect(minReplicas).toBeGreaterThan(read('pod-disruption-budget.yaml', budget).spec.maxUnavailable)
    expect(Number(settings.data['QUOTA_SHARE']) * maxReplicas).toBeLessThanOrEqual(0.9 + 1e-9)
  })

  it('give draining the time that it may take', () => {
    const pause = Number(/setTimeout\(\(\) => \{\}, (\d+)\)/.exec(main.lifecycle.preStop.exec.command.join(' '))?.[1])
    expect(pause).toBeGreaterThan(0)
    expect(pod.terminationGracePeriodSeconds * 1000).toBeGreaterThan(Number(settings.data['SHUTDOWN_TIMEOUT_MS']) + pause)
  })

  it('run as nobody special, on a file system that cannot be written', () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true })
    expect(readFileSync(new URL('../../../Dockerfile', import.meta.url), 'utf8')).toContain(`USER ${pod.securityContext.runAsUser}:`)
    expect(main.securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } })
    expect(Object.keys(main.resources.requests)).toEqual(['cpu', 'memory'])
    expect(Object.keys(main.resources.limits)).toEqual(['memory'])
  })
})
