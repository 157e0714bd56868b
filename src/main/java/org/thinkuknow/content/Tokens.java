package org.thinkuknow.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in { } in a text and is filled in when it is read, because a writer must not say it by hand: the name of the button,
 * and who reads what a child sends, which differs between a copy that a centre watches and one that nobody watches; and what the law
 * says, which changes.
 */
final class Tokens {

    /** What each token becomes, for each reader, where the copy is watched and where not. */
    static final String FILE = "who-reads-it.yaml";

    static final String ADULTS = "adults";
    /** By age, the youngest first; a text for several is written for the youngest. */
    static final List<String> READERS = List.of("4-7", "7-11", "11-14", "14-18", ADULTS);

    static final String WHO_READS = "who-reads-it";
    static final String PRESS = "press-button";
    /** What somebody does who needs help now: a choice in a quiz must not lead to a button behind which nobody is. */
    static final String GET_HELP = "get-help";
    /** Nothing at all where somebody reads it: for pages that tell how it is on a watched copy. */
    static final String IF_NOBODY = "if-nobody-reads-it";

    static final String BUTTON = "button";
    /** A fact of law by its id, in the words for adults and in those for children. */
    static final String LAW = "law";

    static final String LAW_FOR_CHILDREN = "law-for-children";
    static final String ONE_LINE =
            "These words also stand in the middle of YAML; write them in one line without a colon, `#`, `\\\\` and quotation marks.";
    private static final Pattern TOKEN = Pattern.compile("\\{(?<name>[a-z]+(?:-[a-z]+)*)(?: (?<reader>[a-z0-9-]+))?}");
    private static final Pattern BANDS = Pattern.compile("^bands: *\\[(?<bands>[^]]*)]", Pattern.MULTILINE);
    private static final Pattern FOR_ADULTS = Pattern.compile("^for: *adults\\b", Pattern.MULTILINE);
    /** Pages of help that are not for adults are written for this age. */
    private static final String HELP = "7-11";

    private final Map<String, Map<String, String>> words;
    private final Map<String, String> laws;

    private Tokens(Map<String, Map<String, String>> words, Map<String, String> laws) {
        this.words = words;
        this.laws = laws;
    }

    /**
     * Those of a copy; whatever is wrong with the file that says them is added to the problems.
     *
     * @param laws what {@link Laws#FILE} says; its own mistakes are found where it is read
     */
    static Tokens read(String yaml, String laws, boolean watched, Problems problems) {
        var words = new HashMap<String, Map<String, String>>();
        for (var entry : Entry.parse(FILE, 1, yaml, problems).list()) {
            entry.onlyKeys("for", "watched", "unwatched");
            var reader = entry.text("for");
            if (!READERS.contains(reader) || words.containsKey(reader)) {
                entry.wrong("for", "`for` must be one of %s, each once.".formatted(String.join(", ", READERS)));
            }
            var said = new HashMap<String, String>();
            said.put(BUTTON, TellButton.NAME);
            said.put(IF_NOBODY, "");
            entry.part(watched ? "watched" : "unwatched").ifPresent(part -> said(part, !watched, said));
            entry.part(watched ? "unwatched" : "watched").ifPresent(part -> said(part, watched, new HashMap<>(said)));
            words.put(reader, said);
        }
        if (problems.found().isEmpty() && words.size() < READERS.size()) {
            problems.add(FILE, 1, "Say it for each of %s.".formatted(String.join(", ", READERS)));
        }
        return new Tokens(words, Laws.sentences(laws));
    }

    private static void said(Entry part, boolean nobody, Map<String, String> said) {
        var names = nobody ? List.of(WHO_READS, PRESS, GET_HELP, IF_NOBODY) : List.of(WHO_READS, PRESS, GET_HELP);
        part.onlyKeys(names.toArray(String[]::new));
        for (var name : names) {
            var text = part.text(name);
            if (breaksYaml(text)) {
                part.wrong(name, ONE_LINE);
            }
            said.put(name, replaced(text, said));
        }
    }

    static boolean breaksYaml(String text) {
        return text.contains(": ")
                || text.contains(" #")
                || text.contains("\"")
                || text.contains("\\")
                || text.contains("\n");
    }

    /** A text with its tokens filled in for its readers; one that is not known stays as it is. */
    String filled(String path, String text) {
        return text.indexOf('{') < 0
                ? text
                : TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(wordsFor(found, path, text)));
    }

    private String wordsFor(MatchResult found, String path, String text) {
        if (isLaw(found)) {
            return laws.getOrDefault(lawNamed(found), found.group());
        }
        var reader = found.group("reader") == null ? readerOf(path, text) : found.group("reader");
        return words.getOrDefault(reader, Map.of()).getOrDefault(found.group("name"), found.group());
    }

    private static String replaced(String text, Map<String, String> said) {
        return TOKEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(said.getOrDefault(found.group("name"), found.group())));
    }

    /** The tokens of a line, as they stand there, that mean nothing. */
    List<String> unknownIn(String line) {
        return TOKEN.matcher(line)
                .results()
                .filter(found -> !isKnown(found))
                .map(MatchResult::group)
                .toList();
    }

    private boolean isKnown(MatchResult found) {
        var reader = found.group("reader");
        return isLaw(found)
                ? laws.containsKey(lawNamed(found))
                : List.of(BUTTON, WHO_READS, PRESS, GET_HELP, IF_NOBODY).contains(found.group("name"))
                        && (reader == null || READERS.contains(reader));
    }

    private static boolean isLaw(MatchResult found) {
        return List.of(LAW, LAW_FOR_CHILDREN).contains(found.group("name"));
    }

    private static String lawNamed(MatchResult found) {
        return "%s %s".formatted(found.group("name"), found.group("reader"));
    }

    private static String readerOf(String path, String text) {
        var parts = path.split("/");
        return switch (parts[0]) {
            case "lessons" -> parts.length > 2 ? parts[1] : ADULTS;
            case "ask" -> youngest(text);
            case "help" -> FOR_ADULTS.matcher(text).find() ? ADULTS : HELP;
            default -> ADULTS;
        };
    }

    private static String youngest(String answer) {
        var bands = BANDS.matcher(answer);
        var ages = bands.find() ? List.of(bands.group("bands").strip().split(" *, *")) : List.<String>of();
        return READERS.stream().filter(ages::contains).findFirst().orElse(HELP);
    }
}
