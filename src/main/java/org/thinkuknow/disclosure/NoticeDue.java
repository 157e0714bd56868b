package org.thinkuknow.disclosure;

/** A safeguarding lead has to be told that something waits. */
record NoticeDue(String disclosure, String lead) {}
