/** The logical operations of partner programs. The partner console alone answers them: there is no old generation. */
import { operation } from '../../generations/operation.ts'
import { applicationsNew, enrollmentsNew, listNew } from './new.ts'

export const programList = operation({ name: 'program.list', safety: 'read', new: listNew })
export const programEnrollments = operation({ name: 'program.enrollments', safety: 'read', new: enrollmentsNew })
export const programApplications = operation({ name: 'program.applications', safety: 'read', new: applicationsNew })
