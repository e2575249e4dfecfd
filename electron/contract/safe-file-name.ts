import { z } from 'zod'

// The device names of Windows: a file so named opens a port or vanishes.
const reservedOnWindows = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
const unsafeCharacters = /[\p{Cc}<>:"/\\|?*]/u
const longestName = 255

/** A bare file name that means the same file on Windows, macOS and Linux and can never leave its folder. */
export const safeFileName = z
  .string()
  .min(1)
  .max(longestName)
  .refine((name) => !unsafeCharacters.test(name) && !/[. ]$/.test(name) && !reservedOnWindows.test(name), {
    error: 'not a safe file name',
  })
