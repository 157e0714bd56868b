package org.thinkuknow.mailbox;

/** A mail is filed and its sender is to be answered. Carries the row's number, never an address or a word. */
record MailFiled(long mail) {}
