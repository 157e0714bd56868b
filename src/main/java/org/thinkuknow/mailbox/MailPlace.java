package org.thinkuknow.mailbox;

/** Where a mail lies in the mailbox, known before anything of it is read (RFC 9051, 2.3.1.1). */
record MailPlace(long uidValidity, long uid) {}
