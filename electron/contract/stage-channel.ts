/** On this broadcast channel a page asks the stage window to close itself where its host holds no windows. */
export const stageCloseChannel = 'pilotage.stage.close'

/** Under which a browser keeps where the stage stood last: its left, top, width and height, as JSON. */
export const stagePlaceKey = 'pilotage.stagePlace'
