package org.thinkuknow.report;

/** What comes back to whoever reported: the reference for staff and the receipt for the child. */
public record Filed(String reference, String receipt) {
    @Override
    public String toString() {
        return "Filed[" + reference + "]";
    }
}
