package org.thinkuknow.classroom;

/**
 * Something that was asked beside a live lesson.
 *
 * @param reference its own
 * @param lesson    the reference of the live lesson
 */
public record Poll(String reference, String lesson, PollQuestion question) {}
