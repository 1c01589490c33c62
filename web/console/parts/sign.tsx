/** Small drawn signs: each meaning has a shape of its own, so that none hangs on a colour. */

const shapes = {
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5l6.2 11H1.8zM8 6.5v3.2M8 11.4v.4',
  information: 'M8 7.2v4.3M8 4.6v.4M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  check: 'M3 8.6l3.2 3.2L13 4.6',
  square: 'M3.5 3.5h9v9h-9z',
  half: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 2.2v11.6',
  right: 'M4.5 3l7 5-7 5z',
  down: 'M8 3v9.5M3.8 8.5L8 12.7l4.2-4.2',
  up: 'M8 13V3.5M3.8 7.5L8 3.3l4.2 4.2',
  both: 'M5 6.2L8 3.2l3 3M5 9.8l3 3 3-3',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.5V8l2.6 1.8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3L14 14',
} as const

export type SignName = keyof typeof shapes

/** Decoration only: the text beside it says the same. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className={`sign sign-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  )
}
