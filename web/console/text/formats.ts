/** Numbers, shares and times as a person reads them. Pure. */
import type { Texts } from './en.ts'

export interface Formats {
  /** 12345 → 12,345. */
  count(value: number): string
  /** A share in percent, 0 to 100: 2.5 → 2.5%. */
  percent(value: number): string
  /** A rate, 0 to 1, as percent; one that is not quite nothing is not shown as nothing. */
  rate(value: number | null): string
  /** A difference of rates, with its sign. */
  rateDifference(value: number): string
  /** Milliseconds, as seconds from ten of them on. */
  milliseconds(value: number | null): string
  /** A difference of milliseconds, with its sign. */
  millisecondsDifference(value: number): string
  /** An instant (RFC 3339) with day and second, in the browser's time zone. */
  instant(at: string): string
  /** The same without the day. */
  timeOfDay(at: string | number): string
  /** A moment on a plot's axis, for a span of minutes. */
  axisTime(at: number, minutes: number): string
}

/** The formats of a language. */
export function formatsOf(language: string, texts: Pick<Texts, 'noValue'>): Formats {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 })
  const signedShare = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  const tenth = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const signedTenth = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const day = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const minute = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const date = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const rate = (value: number) => value > 0 && value < 0.0001 ? `<${share.format(0.0001)}` : share.format(value)
  return {
    count: (value) => whole.format(value),
    percent: (value) => share.format(value / 100),
    rate: (value) => value === null ? texts.noValue : rate(value),
    rateDifference: (value) => signedShare.format(value),
    milliseconds: (value) => {
      if (value === null) return texts.noValue
      return value < 10_000 ? `${value < 10 ? tenth.format(value) : whole.format(value)} ms` : `${tenth.format(value / 1000)} s`
    },
    millisecondsDifference: (value) => `${signedTenth.format(value)} ms`,
    instant: (at) => day.format(new Date(at)),
    timeOfDay: (at) => time.format(new Date(at)),
    axisTime: (at, minutes) => (minutes > 720 ? date : minute).format(new Date(at)),
  }
}
