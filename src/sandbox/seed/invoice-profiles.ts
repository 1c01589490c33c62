/** Title information of partners. One valid title at a time: a person's first, then an association's, then the company's. */
import type { InvoiceProfile, InvoiceTitle, VerifiedName } from '../invoice-world.ts'
import type { Partner } from '../world.ts'
import { distributorId } from './partners.ts'

function companyTitle({ id, name }: Partner): InvoiceTitle {
  return { type: 'ENTERPRISE', name, taxpayerId: id === distributorId ? '91310000MA00DEMO1Y' : '91320100MA00DEMO0X' }
}

const noParticulars = { registeredAddress: '', registeredPhone: '', bankName: '', bankAccount: '' }
const particulars = {
  registeredAddress: '江苏省南京市雨花台区软件大道101号', registeredPhone: '025-80000000', bankName: '示例银行南京分行',
  bankAccount: '6200000000000000000',
}

/** From when on each title was the valid one. */
const periods = [
  { from: '2021-03-08T02:00:00Z', title: { type: 'INDIVIDUAL', name: '李明', taxpayerId: '' } },
  { from: '2025-08-16T00:00:00Z', title: { type: 'ORGANIZATION', name: '示例软件行业协会', taxpayerId: '51320100MJ00DEMO3W' } },
  { from: '2025-11-01T00:00:00Z', title: null },
] as const

/** A partner's profiles, oldest first; the last one is valid. */
export function profilesOf(partner: Partner): readonly InvoiceProfile[] {
  return periods.map(({ from, title }, index) => ({
    id: `INVP-${String(index + 1).padStart(4, '0')}`,
    title: title ?? companyTitle(partner),
    type: title === null ? 'VAT_SPECIAL' : 'VAT_ORDINARY',
    ...(title === null ? particulars : noParticulars),
    isDefault: title === null,
    isValid: title === null,
    createTime: Date.parse(from),
    updateTime: Date.parse(periods[index + 1]?.from ?? from),
  }))
}

/** The profile that was valid at a time. */
export function profileAt(profiles: readonly InvoiceProfile[], time: number): InvoiceProfile {
  const found = profiles.findLast((one) => one.createTime <= time) ?? profiles[0]
  if (!found) throw new RangeError('a partner has at least one profile')
  return found
}

/** As whom a partner was verified: its company, with one affiliate whose name was approved for titles. */
export function verifiedNameOf({ name }: Partner): VerifiedName {
  return { type: 'ENTERPRISE', name, affiliates: [`${name}南京分公司`] }
}
