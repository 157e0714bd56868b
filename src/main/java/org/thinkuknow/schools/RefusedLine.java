package org.thinkuknow.schools;

/**
 * A line that is left out. The reason names a column and never what stands in it: where cells are shifted, that may be a head
 * teacher's name.
 */
class RefusedLine extends RuntimeException {

    RefusedLine(String reason) {
        super(reason);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
