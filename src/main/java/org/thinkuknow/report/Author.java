package org.thinkuknow.report;

/** Who wrote a message. */
public enum Author {
    CHILD, CENTRE
}
