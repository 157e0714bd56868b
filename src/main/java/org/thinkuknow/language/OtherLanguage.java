package org.thinkuknow.language;

/**
 * A language other than English in which a text, or a stretch of it, seems to be written.
 *
 * @param name as it follows "written in": a language, or what can be said of it
 */
public record OtherLanguage(String name) {

    static final OtherLanguage UNKNOWN = new OtherLanguage("a language that is not recognised");
}
