package org.thinkuknow.labelling;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.ReaderSetting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reader is set to and learns from, for whoever works with it. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class ReaderPage {

    private final Reader reader;
    private final Themes themes;

    ReaderPage(Reader reader, Themes themes) {
        this.reader = reader;
        this.themes = themes;
    }

    /** Whether it cannot read, so that only signs are looked for; may wait for seconds after a start. */
    public boolean isOut() {
        return reader.isOut();
    }

    /** How much it is to find, and at what price. */
    public ReaderSetting setting() {
        return reader.setting();
    }

    /** What an example can be about. */
    public List<Theme> themes() {
        return themes.all();
    }

    /** How many examples there are, by level, writer, voice, language and theme: what is counted, then each value with its number. */
    public Counts counts() {
        var all = reader.examples().all();
        var names = themes.names();
        return new Counts(
                all.size(),
                Math.toIntExact(all.stream().filter(Example::arguable).count()),
                List.of(
                        count("level", all, example -> words(example.level())),
                        count("writer", all, Example::writer),
                        count("voice", all, Example::voice),
                        count(
                                "language",
                                all,
                                example -> Locale.of(example.language()).getDisplayLanguage(Locale.UK)),
                        count("theme", all, example -> names.getOrDefault(example.theme(), example.theme()))));
    }

    private static Counted count(String by, List<Example> all, Function<Example, String> what) {
        return new Counted(by, all.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting())));
    }

    /** The examples that fit, in their order. */
    public FoundExamples find(ExampleQuery query) {
        var found = reader.examples().all().stream().filter(query::fits).toList();
        return new FoundExamples(
                found.size(), found.stream().limit(FoundExamples.MOST).toList());
    }

    /** A level as people read it. */
    public static String words(Urgency level) {
        return Level.valueOf(level.name()).title();
    }

    /**
     * How many examples there are.
     *
     * @param arguable of which so many are arguable, and teach nothing
     */
    public record Counts(int all, int arguable, List<Counted> by) {}

    /** How many examples have each value of something. */
    public record Counted(String by, Map<String, Long> counts) {}

    /** The first of the examples that fit, and how many do. */
    public record FoundExamples(int count, List<Example> first) {

        /** As many are shown; whoever needs more narrows the search. */
        public static final int MOST = 50;
    }

    /**
     * What somebody looks for among the examples.
     *
     * @param words  each stands in the message, or in why
     * @param level  or any
     * @param theme  the id of one, or empty for any
     * @param writer or empty for any
     */
    public record ExampleQuery(String words, @Nullable Urgency level, String theme, String writer) {

        boolean fits(Example example) {
            var text = (example.message() + '\n' + example.why()).toLowerCase(Locale.UK);
            return (level == null || level == example.level())
                    && (theme.isEmpty() || theme.equals(example.theme()))
                    && (writer.isEmpty() || writer.equals(example.writer()))
                    && Stream.of(words.strip().toLowerCase(Locale.UK).split("\\s+"))
                            .allMatch(text::contains);
        }
    }
}
