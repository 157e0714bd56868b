package org.thinkuknow.mailbox;

import java.time.Instant;

/**
 * Mails that wait in the mailbox because more came than are filed within an hour.
 *
 * @param since since when there are any
 */
public record WaitingMails(int mails, Instant since) {}
