/** On this broadcast channel a page asks the stage window to close itself where its host holds no windows. */
export const stageCloseChannel = 'pilotage.stage.close'
