/**
 * The one port, on this computer only. Browsers keep the data under this address, so it never changes, and there is no
 * second choice when the port is taken.
 */
export const port = 47815
export const address = `http://127.0.0.1:${port}/`
