package org.thinkuknow.classroom;

/**
 * Something that was asked beside a live lesson.
 *
 * @param reference its own
 * @param lesson    the reference of the live lesson
 */
public record Asking(String reference, String lesson, Ask ask) {}
