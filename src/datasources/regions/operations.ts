/** The logical operations of administrative regions. */
import { operation } from '../../generations/operation.ts'
import { citiesNew, countiesNew, provincesNew } from './new.ts'

export const regionProvinces = operation({ name: 'region.provinces', safety: 'read', new: provincesNew })
export const regionCities = operation({ name: 'region.cities', safety: 'read', new: citiesNew })
export const regionCounties = operation({ name: 'region.counties', safety: 'read', new: countiesNew })
