/** The logical operations of invoices. The partner console alone answers them: there is no old generation. */
import { operation } from '../../generations/operation.ts'
import { customerCyclesNew, cyclesNew, ordersNew } from './new-invoiceable.ts'
import { detailsNew, listNew } from './new.ts'

export const invoiceList = operation({ name: 'invoice.list', safety: 'read', new: listNew })
export const invoiceDetails = operation({ name: 'invoice.details', safety: 'read', new: detailsNew })
export const invoiceableCycles = operation({ name: 'invoice.invoiceableCycles', safety: 'read', new: cyclesNew })
export const invoiceableOrders = operation({ name: 'invoice.invoiceableOrders', safety: 'read', new: ordersNew })
export const invoiceableCustomerCycles = operation({ name: 'invoice.invoiceableCustomerCycles', safety: 'read', new: customerCyclesNew })
