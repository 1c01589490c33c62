/** The logical operations of partner programs. The partner console alone answers them: there is no old generation. */
import { operation } from '../../generations/operation.ts'
import { applicationsNew, applyNew, certificateNew, enrollmentsNew, listNew, withdrawNew } from './new.ts'

export const programList = operation({ name: 'program.list', safety: 'read', new: listNew })
export const programEnrollments = operation({ name: 'program.enrollments', safety: 'read', new: enrollmentsNew })
export const programApplications = operation({ name: 'program.applications', safety: 'read', new: applicationsNew })
export const programCertificate = operation({ name: 'program.certificate', safety: 'read', new: certificateNew })
export const programApply = operation({ name: 'program.apply', safety: 'write', new: applyNew })
export const programWithdraw = operation({ name: 'program.withdraw', safety: 'write', new: withdrawNew })
