package org.thinkuknow.reader;

/** How many windows are read by their meaning for one matter, however many texts it has. For one thread. */
public final class Windows {

    /** About 12,000 letters. */
    static final int MOST = 24;

    private int left = MOST;

    int left() {
        return left;
    }

    /** Notes that so many were read. */
    public void spend(int read) {
        left = Math.max(0, left - read);
    }

    /** Whether none is left, so that the signs stand alone for what comes now. */
    public boolean areSpent() {
        return left == 0;
    }
}
