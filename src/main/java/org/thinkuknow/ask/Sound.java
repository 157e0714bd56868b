package org.thinkuknow.ask;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a word as a child in Britain hears it, so that "fone" is "phone", "nite" is "night" and "monsta" is "monster". */
final class Sound {

    private record Rule(Pattern letters, String heard) {

        Rule(String letters, String heard) {
            this(Pattern.compile(letters), heard);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("(.)\\1+", "$1"),
            new Rule("tion|sion|shun|tian|cian", "xn"),
            new Rule("ture\\b|cher\\b|tcha\\b|cha\\b", "xa"),
            new Rule("tch|ch|sh", "x"),
            new Rule("^kn|^gn", "n"),
            new Rule("^wr", "r"),
            new Rule("^wh", "w"),
            new Rule("ph", "f"),
            new Rule("ough\\b|augh\\b", "uf"),
            new Rule("igh|eigh", "i"),
            new Rule("[oa]ugh", "or"),
            new Rule("gh", "g"),
            new Rule("th", "0"),
            new Rule("ck", "k"),
            new Rule("qu", "kw"),
            new Rule("c(?=[eiy])|sc(?=[eiy])", "s"),
            new Rule("c", "k"),
            new Rule("g(?=[ey])|dg", "j"),
            new Rule("mb\\b", "m"),
            new Rule("(er|or|re|ar|our|ah)s?\\b", "a"),
            new Rule("(?<=[a-z0]{2})e\\b", ""),
            new Rule("(?<=[a-z])in\\b", "ing"),
            new Rule("(.)\\1+", "$1"));

    private Sound() {}

    static String of(String word) {
        var heard = word;
        for (var rule : RULES) {
            heard = rule.letters().matcher(heard).replaceAll(rule.heard());
        }
        return heard.isEmpty() ? word : heard;
    }
}
