import { config } from 'zod'

// To find out whether it may compile its schemas, zod tries `new Function`. The content security policy forbids that
// and reports the attempt, so it must not be made. Has to run before the first schema is built.
config({ jitless: true })
