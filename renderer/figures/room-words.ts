import { createContext, useContext } from 'react'
import { roomWords } from '../texts/room.ts'

/** The words in which figures speak: those of the interface, and on the stage those of the room. */
export const RoomWordsContext = createContext(roomWords.en)

/** The words of the figure's surroundings. */
export function useRoomWords() {
  return useContext(RoomWordsContext)
}
