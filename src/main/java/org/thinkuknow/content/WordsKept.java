package org.thinkuknow.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what nobody may write by hand: a token that means nothing, another name for the button (decision 0036), who reads what a child
 * sends (a copy that nobody watches would promise a reader), a promise that nobody can keep, a number that is only pointed at, and the
 * advice to go silent without a word for those who know or fear the person.
 */
public final class WordsKept {

    /** Where children, families and teachers read. */
    private static final List<String> READ = List.of("lessons/", "ask/", "help/", "own/", "templates/", "classroom/");

    private static final Pattern FILLED_LATER =
            Pattern.compile("\\{(?:band|minutes|long|short|relationships|computing)}");
    private static final Pattern OTHER_NAME =
            Pattern.compile("(?i)report a worry|(?:press|button|\\*\\*|\\[)[\\s\"*\\[]{0,4}I need help(?=[\"*\\]])");
    private static final Pattern NAME_BY_HAND = Pattern.compile(
            "\\*\\*Tell someone\\*\\*|\\[Tell someone]|(?i)press \"?tell someone\\b|\"tell someone\" button");
    private static final Pattern READER_BY_HAND =
            Pattern.compile("(?i)whose job is to (?:help|keep) children(?: safe)? reads|kind (?:person|grown-up) reads"
                    + "|\\b(?:a (?:real )?person|we|somebody here) (?:will |also |still )*reads?\\b (?!more|a book)");
    /** What we will do for a child is true only where somebody reads what they send. */
    private static final Pattern HELP_BY_HAND = Pattern.compile("(?i)\\bwe (?:can|will) (?:listen|help|too)\\b"
            + "|\\bso must we\\b|\\bwe take it as\\b|\\bwe answer you\\b|\\bboth are there\\b|\\{button} button\\b");
    /** "For telling" can be promised; that nothing will come of what somebody did cannot. */
    private static final Pattern BARE_PROMISE =
            Pattern.compile("(?i)\\byou(?: are|'re) (?:not|never) in (?:any )?trouble\\b(?! for telling)"
                    + "|\\byou (?:will not|won't|will never) (?:be|get) in(?:to)? (?:any )?trouble\\b(?! for "
                    + "telling)|\\bnobody (?:is|will be) in trouble\\b(?! for telling)");

    private static final Pattern BUTTON_TO_CHOOSE = Pattern.compile("\\{button}");
    /** Read aloud, copied or printed, it says nothing. */
    private static final Pattern NUMBER_ELSEWHERE = Pattern.compile("(?i)emergency number on this page");
    /** In the texts that somebody finds who is threatened. */
    private static final List<String> FOR_THE_THREATENED = List.of("ask/", "help/");

    private static final Pattern GO_SILENT = Pattern.compile("(?i)\\bstop (?:replying|answering them|all contact)\\b");
    private static final Pattern TELL_FIRST = Pattern.compile("(?i)knows? or fears? the person");

    private WordsKept() {}

    /** Adds what is found in the files to the problems, each at its line. */
    public static void check(ContentFiles files, Problems problems) {
        Tokens.read(
                files.written(Tokens.FILE).orElse(""), files.written(Laws.FILE).orElse("[]"), true, problems);
        READ.stream()
                .flatMap(folder -> files.under(folder).stream())
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .forEach(path -> check(path, files, problems));
    }

    private static void check(String path, ContentFiles files, Problems problems) {
        var text = files.written(path).orElse("");
        var saysItItself = text.contains("{%s}".formatted(Tokens.IF_NOBODY));
        var lines = text.lines().toList();
        if (FOR_THE_THREATENED.stream().anyMatch(path::startsWith)
                && GO_SILENT.matcher(text).find()
                && !TELL_FIRST.matcher(text).find()) {
            problems.add(
                    path,
                    1,
                    "Going silent can make some people turn up: say \"If you know or fear the person, tell an adult first\""
                            + " before \"stop replying\".");
        }
        for (var i = 0; i < lines.size(); i++) {
            var number = i + 1;
            var line =
                    path.startsWith("own/") ? FILLED_LATER.matcher(lines.get(i)).replaceAll("") : lines.get(i);
            files.unknownTokens(line)
                    .forEach(token -> problems.add(
                            path,
                            number,
                            ("`%s` is nothing that is filled in; use {%s}, {%s}, {%s}, {%s}, {%s}, or {%s id} and {%s id} with an id of "
                                            + "content/%s.")
                                    .formatted(
                                            token,
                                            Tokens.BUTTON,
                                            Tokens.PRESS,
                                            Tokens.WHO_READS,
                                            Tokens.GET_HELP,
                                            Tokens.IF_NOBODY,
                                            Tokens.LAW,
                                            Tokens.LAW_FOR_CHILDREN,
                                            Laws.FILE)));
            refuse(
                    OTHER_NAME,
                    line,
                    path,
                    number,
                    "The button has one name everywhere; write {button} in place of these words.",
                    problems);
            refuse(
                    NAME_BY_HAND,
                    line,
                    path,
                    number,
                    "Write {button} for the name of the button, so that it is the name that pages show.",
                    problems);
            refuse(
                    BARE_PROMISE,
                    line,
                    path,
                    number,
                    "Nobody can promise this to everybody; write \"not in trouble for telling\".",
                    problems);
            refuse(
                    NUMBER_ELSEWHERE,
                    line,
                    path,
                    number,
                    "Write 999: read aloud, copied or printed, a number that is only pointed at is none.",
                    problems);
            if (path.endsWith("/quiz.yaml")) {
                refuse(
                        BUTTON_TO_CHOOSE,
                        line,
                        path,
                        number,
                        "On a copy that nobody watches this helps nobody; write {get-help}.",
                        problems);
            }
            if (!saysItItself) {
                refuse(
                        HELP_BY_HAND,
                        line,
                        path,
                        number,
                        "On a copy that nobody watches this is not true; say who else helps, or write {get-help}.",
                        problems);
                refuse(
                        READER_BY_HAND,
                        line,
                        path,
                        number,
                        "On a copy that nobody watches this is not true; write {who-reads-it}, which is filled in for the "
                                + "copy and the age.",
                        problems);
            }
        }
    }

    private static void refuse(Pattern words, String line, String path, int number, String mend, Problems problems) {
        if (words.matcher(line).find()) {
            problems.add(path, number, mend);
        }
    }
}
