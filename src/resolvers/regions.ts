/** Provinces, cities and counties. */
import type { Resolvers } from '../generated/schema.ts'

export const regionResolvers: Resolvers = {
  Query: {
    provinces: (_, __, { sources }) => sources.regions.provinces(),
  },
  Province: {
    cities: ({ code }, _, { sources }) => sources.regions.cities.load(code),
  },
  City: {
    counties: ({ code }, _, { sources }) => sources.regions.counties.load(code),
  },
}
