package org.thinkuknow.disclosure;

/**
 * A record as a safeguarding lead of its school reads it.
 *
 * @param author the name of whoever wrote it
 */
public record HandedRecord(KeptDisclosure kept, String author, Standing standing) {}
