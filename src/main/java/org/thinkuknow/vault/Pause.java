package org.thinkuknow.vault;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits while the nodes read a changed key file. */
final class Pause {

    private Pause() {}

    static void of(Duration length) {
        var end = System.nanoTime() + length.toNanos();
        for (var left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
