package org.thinkuknow.retention;

/** Thrown when a hold cannot be set or lifted; the message is for the supervisor. */
public class RetentionRefused extends RuntimeException {
    RetentionRefused(String sentence) {
        super(sentence);
    }
}
