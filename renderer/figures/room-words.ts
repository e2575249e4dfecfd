import { createContext, useContext } from 'react'
import { roomWords } from '../texts/room.ts'

/** The words in which figures speak: on the stage those of the room, elsewhere English, as the interface. */
export const RoomWordsContext = createContext(roomWords.en)

/** The words of the figure's surroundings. */
export function useRoomWords() {
  return useContext(RoomWordsContext)
}
