/** How the two generations of the catalogue are compared. Source: contracts/catalogue-usage.mapping.md, section 3. */
import type { AnyComparison } from '../../generations/shadow/comparison.ts'
import { comparisonOf, listArguments } from '../comparing.ts'
import { resourceTypes, serviceTypes } from './operations.ts'

export const catalogueComparisons: readonly AnyComparison[] = [
  comparisonOf(serviceTypes, {
    types: { 'items[]': 'ServiceType' },
    lists: { items: { by: ['code'], order: 'free', window: 'own' } },
    query: (args) => {
      const given = listArguments(args)
      return given === null ? null : `{ serviceTypes${given} { totalCount nodes { code name abbreviation } } }`
    },
  }),
  comparisonOf(resourceTypes, {
    types: { 'items[]': 'ResourceType' },
    lists: { items: { by: ['code'], order: 'free', window: 'own' } },
    query: (args) => {
      const given = listArguments(args)
      return given === null ? null : `{ resourceTypes${given} { totalCount nodes { code name description } } }`
    },
  }),
]
