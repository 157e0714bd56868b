package org.thinkuknow.assessment;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is done in a case of each theme, from content/steps. */
public class ThemeSteps {

    private static final String FOLDER = "steps/";
    private static final String END = ".yaml";
    private static final int FEWEST = 4;
    private static final int MOST = 9;
    private static final int LONGEST = 200;
    private static final Duration LONGEST_TIME = Duration.ofDays(30);

    private final Map<String, List<ThemeStep>> all;

    ThemeSteps(Map<String, List<ThemeStep>> all) {
        this.all = all;
    }

    /** Reads the files; whatever is wrong with them, such as a theme that has none, is added to the problems. */
    public static ThemeSteps read(ContentFiles files, Themes themes, Problems problems) {
        var known = new HashMap<String, ThemeStep>();
        var all = themes.all().stream()
                .map(Theme::id)
                .collect(Collectors.toMap(theme -> theme, theme -> of(theme, files, known, problems)));
        files.under(FOLDER).stream()
                .filter(path -> themes.find(theme(path)).isEmpty())
                .forEach(path -> problems.add(
                        path, 1, "No theme has this name; name the file as an id of figures/themes.yaml."));
        return new ThemeSteps(Map.copyOf(all));
    }

    private static String theme(String path) {
        return path.substring(FOLDER.length()).replace(END, "");
    }

    private static List<ThemeStep> of(
            String theme, ContentFiles files, Map<String, ThemeStep> known, Problems problems) {
        var file = FOLDER + theme + END;
        var here = new HashSet<String>();
        var root = Entry.parse(file, 1, files.text(file).orElse("[]"), problems);
        var steps = root.list().stream()
                .map(entry -> step(entry, here.add(entry.text("id")), known))
                .toList();
        if (steps.size() < FEWEST || steps.size() > MOST) {
            root.wrong("A theme has %d to %d steps; here are %d.".formatted(FEWEST, MOST, steps.size()));
        }
        return steps;
    }

    private static ThemeStep step(Entry entry, boolean first, Map<String, ThemeStep> known) {
        entry.onlyKeys("id", "words", "why", "who", "from", "within", "needed");
        var step = new ThemeStep(
                entry.text("id"),
                line(entry, "words"),
                line(entry, "why"),
                choice(entry, "who", StepBy.values()).orElse(StepBy.OFFICER),
                choice(entry, "from", Level.values())
                        .filter(level -> level != Level.NONE)
                        .orElse(Level.ONE),
                within(entry),
                entry.yes("needed"));
        var other = known.putIfAbsent(step.id(), step);
        if (!first) {
            entry.wrong("id", "The id `%s` is used twice; give this step one of its own.".formatted(step.id()));
        } else if (other != null && !other.words().equals(step.words())) {
            entry.wrong(
                    "id",
                    "Another theme has a step `%s` with other words; give this one an id of its own, or the same words."
                            .formatted(step.id()));
        }
        return step;
    }

    private static String line(Entry entry, String key) {
        var words = entry.text(key);
        if (words.length() > LONGEST) {
            entry.wrong(key, "`%s` has at most %d letters.".formatted(key, LONGEST));
        }
        return words;
    }

    private static <T extends Enum<T>> Optional<T> choice(Entry entry, String key, T[] all) {
        var word = entry.text(key).toUpperCase(Locale.ROOT);
        var found = Arrays.stream(all).filter(each -> each.name().equals(word)).findFirst();
        if (found.isEmpty() || Level.NONE.name().equals(word)) {
            entry.wrong(
                    key,
                    "`%s` must be one of %s."
                            .formatted(
                                    key,
                                    Arrays.stream(all)
                                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                                            .filter(each -> !"none".equals(each))
                                            .collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static Duration within(Entry entry) {
        try {
            var time = Duration.parse(entry.text("within"));
            if (time.isPositive() && time.compareTo(LONGEST_TIME) <= 0) {
                return time;
            }
        } catch (DateTimeParseException e) {
            // Said below, as is a time that is none or too long.
        }
        entry.wrong("within", "`within` must be a time such as PT30M or P1D, thirty days at most.");
        return Duration.ofDays(1);
    }

    /** The steps of a theme at a level, in their order; none for what is not for us, and none for a theme that is gone. */
    public List<ThemeStep> of(String theme, Level level) {
        return all.getOrDefault(theme, List.of()).stream()
                .filter(step -> step.isAt(level))
                .toList();
    }
}
