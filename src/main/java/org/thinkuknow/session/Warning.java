package org.thinkuknow.session;

/**
 * A session will end soon.
 *
 * @param words     when and why
 * @param avoidable whether a press keeps it open
 */
public record Warning(String words, boolean avoidable) {}
