package org.thinkuknow.report;

import java.util.Optional;

/**
 * Short notes on a device that only whoever reported uses, which say that there is something to look at, in words that say nothing of
 * us (decision 0094). Whoever calls has made sure that the receipt belongs to the report.
 */
public interface DeviceNotes {

    /** What a browser describes itself with: its address at a push service, its public key and its secret. */
    record Device(String endpoint, String key, String auth) {

        /** Whoever has the address can send to it. */
        @Override
        public String toString() {
            return "Device[]";
        }
    }

    /** The public key that a browser asks for; empty if notes are not offered. */
    String key();

    /**
     * Keeps a device for a report. Whether it was kept: not if nothing can be sent to it.
     *
     * @param note what the device is to show
     */
    boolean keep(String reference, Device device, String note);

    /** What a device shows when there is something new of a report; empty if it is not kept for that. */
    Optional<String> shownOn(String reference, String endpoint);

    /** Forgets a device, whatever it was kept for. */
    void stop(String reference, String endpoint);
}
