package org.thinkuknow.backup;

/** Thrown when a backup is not made, or not put back; the message says why, to the operator. */
public class BackupRefused extends RuntimeException {

    BackupRefused(String message) {
        super(message);
    }
}
