import { Socket } from 'node:net'

// Loaded into the packager and all it starts: whatever would be fetched fails there and then.
Socket.prototype.connect = () => {
  throw new Error('the network was used while packaging')
}
