package org.thinkuknow.language;

import java.util.Set;

/**
 * A language other than English in which a text, or a stretch of it, seems to be written.
 *
 * @param name as it follows "written in": a language, or what can be said of it
 */
public record OtherLanguage(String name) {

    /** Languages some of whose signs are known; of all others none are. */
    private static final Set<String> SOME_SIGNS = Set.of("Welsh", "Polish");

    static final OtherLanguage UNKNOWN = new OtherLanguage("a language that is not recognised");

    /** What looking for signs of danger in it is worth, as half a sentence. */
    public String signs() {
        return SOME_SIGNS.contains(name) ? "only some signs are known in it" : "no signs could be looked for";
    }
}
