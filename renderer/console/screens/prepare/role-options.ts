import { roles } from '../../../domain/workshop/participant.ts'
import { say } from '../../../texts/interface.ts'

/** The roles of the method, to choose from. */
export const roleOptions = roles.map((role) => ({ value: role, label: say(`role.${role}`) }))
