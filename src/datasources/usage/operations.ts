/** The logical operations of usage. */
import { operation } from '../../generations/operation.ts'
import { peakBandwidthNew, peakBandwidthPointsNew } from './new-peak-bandwidth.ts'
import { packageDeductionsNew, packageUsageNew, payPerUseResourcesNew, resourcePackagesNew } from './new.ts'
import { packageUsageOld, payPerUseResourcesOld, resourcePackagesOld } from './old.ts'

export const payPerUseResources = operation({ name: 'usage.payPerUseResources', safety: 'read', old: payPerUseResourcesOld, new: payPerUseResourcesNew })
export const resourcePackages = operation({ name: 'usage.resourcePackages', safety: 'read', old: resourcePackagesOld, new: resourcePackagesNew })
export const packageUsage = operation({ name: 'usage.packageUsage', safety: 'read', entity: ({ customerId }) => customerId, old: packageUsageOld, new: packageUsageNew })
export const packageDeductions = operation({ name: 'usage.packageDeductions', safety: 'read', new: packageDeductionsNew })

/** Pinned: a method that the vendor spells in two ways is one list for each spelling, one after the other. */
export const peakBandwidth = operation({ name: 'usage.peakBandwidth', safety: 'read', pinned: true, new: peakBandwidthNew })
export const peakBandwidthPoints = operation({ name: 'usage.peakBandwidthPoints', safety: 'read', new: peakBandwidthPointsNew })
