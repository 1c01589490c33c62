/** The environment of a tool that asks the sandbox as if it were a real upstream, with the solution provider's credentials. */

/** The secrets in it: what no output may hold. */
export const sandboxSecrets = ['sandbox-secret-key-of-the-yunfan-solutions', 'Sandbox-yunfan_api-1', 'SANDBOXAKSOLUTION']

/** Makes it; an empty text unsets an option. */
export function upstreamEnvironment(url: string, overrides: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    BSS_URL: url,
    IAM_URL: url,
    CONSOLE_URL: url,
    HUAWEICLOUD_SDK_AK: 'SANDBOXAKSOLUTION',
    HUAWEICLOUD_SDK_SK: 'sandbox-secret-key-of-the-yunfan-solutions',
    HUAWEICLOUD_SDK_DOMAIN_ID: '2f1a6c0e9b7d4e83a5c1d0f6b8e72934',
    HW_USER_NAME: 'yunfan_api',
    HW_USER_PASSWORD: 'Sandbox-yunfan_api-1',
    HW_DOMAIN_NAME: 'yunfan-solutions',
    UPSTREAM_TIMEOUT_MS: '5000',
    ...overrides,
  }
}
