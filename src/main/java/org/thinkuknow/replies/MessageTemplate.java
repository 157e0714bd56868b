package org.thinkuknow.replies;

/**
 * A text that an officer may begin a message with.
 *
 * @param id   permanent
 * @param name what the officer chooses by
 */
public record MessageTemplate(String id, Audience reader, String name, String text) {}
