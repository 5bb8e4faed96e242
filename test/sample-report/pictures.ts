import type { Picture } from '../../src/engines/document/index.ts'

/** A drawn head and shoulders, since no photograph may be used freely. */
export function samplePortrait(alt: string): Picture {
  return picture(
    'portrait.svg',
    alt,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><path fill="#cfe0e6" d="M0 0h100v100H0z"/><circle cx="50" cy="40" r="18" fill="#8a5a3c"/><path fill="#16727a" d="M14 100c2-26 16-38 36-38s34 12 36 38Z"/><path fill="#17242f" d="M31 40c0-14 8-22 19-22s19 8 19 22c-6-8-10-11-19-11s-13 3-19 11Z"/></svg>',
  )
}

export function samplePicture(alt: string): Picture {
  return picture(
    'arch.svg',
    alt,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 200" width="480" height="200"><path fill="#e3edf2" d="M0 0h480v200H0z"/><path fill="#123f5c" d="M110 190V90c0-50 60-80 130-80s130 30 130 80v100h-50V100c0-30-35-50-80-50s-80 20-80 50v90Z"/><path fill="#d99a3d" d="M0 190h480v10H0z"/></svg>',
  )
}

function picture(name: string, alt: string, svg: string): Picture {
  return { name, alt, bytes: new TextEncoder().encode(svg) }
}
