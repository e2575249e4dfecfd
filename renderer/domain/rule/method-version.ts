/**
 * The version of the method: of the rule and of every formula of the decision engine (decision-engine.md). A decision keeps
 * the version that it was made by; everything else is computed anew by this one.
 */
export const methodVersion = 2
