package org.thinkuknow.centre;

/**
 * Of a refusal: the step does not follow from where the matter stands. Pages offer steps that do, so whoever takes another has an old page,
 * or tries to get around the order. That a step was taken already is none of these.
 */
public interface RefusedMove {}
