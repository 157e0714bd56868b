package org.thinkuknow.ask;

import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/** Signs that stand for letters or words, made plain before the words are taken apart: "p@ssword", "p*rn", "£50", "13+", "sooo". */
final class Keystrokes {

    private record Rule(Pattern signs, String meant) {

        Rule(String signs, String meant) {
            this(Pattern.compile(signs), meant);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("[£$€](?=\\d)", " pounds "),
            new Rule("(?<=\\d)\\+", " plus"),
            new Rule("(?<=\\p{L})@(?=\\p{L})", "a"),
            new Rule("(?<=\\p{L})\\$", "s"),
            new Rule("['’‘`´*\\p{Cf}\\x{FE0F}]", ""),
            new Rule("(\\p{L})\\1{2,}", "$1"));

    private Keystrokes() {}

    static Reader plain(Reader typed) {
        var plain = typed;
        for (var rule : RULES) {
            plain = new PatternReplaceCharFilter(rule.signs(), rule.meant(), plain);
        }
        return plain;
    }
}
