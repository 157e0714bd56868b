package org.thinkuknow.datamap;

import java.util.Optional;

/**
 * How long something is kept.
 *
 * @param id    by which tables name it
 * @param words in plain words
 * @param by    the setting, task or act that erases it; empty if nothing does
 */
public record KeepingTerm(String id, String words, Optional<String> by) {}
