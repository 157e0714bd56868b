package org.thinkuknow.mailbox;

/** What became of a mail. */
enum Done {
    REPORT,
    MESSAGE,
    DROPPED
}
