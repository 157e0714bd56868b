package org.thinkuknow.content;

/** Published when changed content has been read and is in use, so that what was made of the old can be forgotten. */
public record ContentRead() {}
