package org.thinkuknow.offender;

/**
 * What one manager has before them.
 *
 * @param manager a username
 * @param people  how many they manage
 * @param overdue how many duties of these are overdue
 */
public record TeamLoad(String manager, int people, int overdue) {}
