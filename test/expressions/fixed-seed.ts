import * as fc from 'fast-check'

// Properties draw the same values in every run, so that a failure can be repeated.
fc.configureGlobal({ seed: 20_261_122 })

export { fc }
