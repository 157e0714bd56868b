package org.thinkuknow.labelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what an example has from the case that it was written after: stretches of the child's own words, names, numbers and contact
 * details. What is nobody's, such as the name of a day, may stand in both.
 */
final class CaseTraces {

    /** So many words in a row are somebody's own. */
    static final int STRETCH = 5;

    private static final Pattern CONTACT =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|https?://\\S+|www\\.\\S+"
                    + "|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]+\\.(?:com|org|net|uk|co\\.uk|gg|me|tv|io|app)(?:/\\S*)?(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\p{N}(?:[ ().-]{0,2}\\p{N}){6,}");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=[\\p{N}_.]*\\p{L})(?=[\\p{L}_.]*[\\p{N}_])[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}]");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final int LEAST_OF_A_NAME = 3;

    /** In the fields that say who and where, words that are no names. */
    private static final Set<String> NO_NAMES =
            Set.of("school primary secondary high academy college unknown house street road avenue email".split(" "));

    private final List<TextWords> told;
    private final List<String> texts;
    private final Set<String> names;
    private final Set<String> capitals;
    private final Set<String> words;

    CaseTraces(ToldWords told) {
        texts = Stream.concat(told.all().stream(), told.names().stream()).toList();
        this.told = texts.stream().map(TextWords::of).toList();
        names = told.names().stream()
                .flatMap(text -> TextWords.of(text).folded().stream())
                .filter(word -> word.length() >= LEAST_OF_A_NAME && !NO_NAMES.contains(word))
                .collect(java.util.stream.Collectors.toSet());
        capitals = all(TextWords::capitals);
        words = all(TextWords::folded);
    }

    private Set<String> all(java.util.function.Function<TextWords, Collection<String>> what) {
        var all = new LinkedHashSet<String>();
        told.forEach(text -> all.addAll(what.apply(text)));
        return all;
    }

    /** What a text has from the case, each as a sentence for whoever wrote it; empty if nothing. */
    List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        say(found, matches(CONTACT, text), "An example holds no address, link or user name: please leave out “%s”.");
        say(found, matches(TELEPHONE, text), "An example holds no telephone number: please leave out “%s”.");
        say(found, matches(POSTCODE, text), "An example holds no postcode: please leave out “%s”.");
        var own = TextWords.of(text);
        say(found, stretches(own), "“%s” is in the report in the same words. Please say it as somebody else would.");
        var known = folded(HANDLE);
        say(
                found,
                matches(HANDLE, text).filter(handle -> known.contains(TextWords.fold(handle))),
                "“%s” is in the report and may be a user name. Please leave it out.");
        var numbers = folded(NUMBER);
        say(
                found,
                matches(NUMBER, text).filter(numbers::contains),
                "The number %s is in the report. Please use another.");
        say(
                found,
                Stream.concat(own.capitals().stream(), own.folded().stream()).filter(isName(own)),
                "“%s” is in the report and may be a name. Please leave it out, or write another word.");
        return List.copyOf(found);
    }

    private Predicate<String> isName(TextWords own) {
        return word -> !CommonWords.hold(word)
                && (names.contains(word)
                        || words.contains(word)
                                && (capitals.contains(word) || own.capitals().contains(word)));
    }

    private static void say(Set<String> found, Stream<String> what, String sentence) {
        what.distinct().forEach(each -> found.add(sentence.formatted(each)));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(java.util.regex.MatchResult::group);
    }

    private Set<String> folded(Pattern pattern) {
        var all = new LinkedHashSet<String>();
        texts.forEach(text -> matches(pattern, text).map(TextWords::fold).forEach(all::add));
        return all;
    }

    /** The longest stretches that stand in one of the texts, one behind the other. */
    private Stream<String> stretches(TextWords own) {
        var fives = new LinkedHashSet<List<String>>();
        told.forEach(text -> fives.addAll(windows(text.folded())));
        var ours = windows(own.folded());
        var found = new ArrayList<String>();
        for (var start = 0; start < ours.size(); start++) {
            if (fives.contains(ours.get(start))) {
                var end = start;
                while (end + 1 < ours.size() && fives.contains(ours.get(end + 1))) {
                    end++;
                }
                found.add(String.join(" ", own.typed().subList(start, end + STRETCH)));
                start = end;
            }
        }
        return found.stream();
    }

    private static List<List<String>> windows(List<String> words) {
        var windows = new ArrayList<List<String>>();
        for (var start = 0; start + STRETCH <= words.size(); start++) {
            windows.add(List.copyOf(words.subList(start, start + STRETCH)));
        }
        return windows;
    }
}
