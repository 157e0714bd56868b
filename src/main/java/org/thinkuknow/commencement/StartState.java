package org.thinkuknow.commencement;

/** How far the start of a law has come. */
public enum StartState {
    /** One person has entered it, and it computes nothing. */
    PROPOSED,
    /** Another has confirmed it, and it counts. */
    CONFIRMED,
    /** It was taken back before anybody confirmed it. */
    WITHDRAWN,
    /** A later one of the same rule was confirmed in its place. */
    REPLACED
}
