package org.thinkuknow.disclosure;

/** A safeguarding lead has to be told once more that something waits. */
record ReminderDue(String disclosure, String lead) {}
