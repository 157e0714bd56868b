package org.thinkuknow.quiz;

import org.thinkuknow.content.Entry;

import java.util.List;

/** Reads the options of the kinds in which options are chosen. */
final class Options {

    private static final String CHOOSE_ALL = "Choose all that ";

    private Options() {}

    static List<Option> one(Entry entry) {
        var options = read(entry, 2, 4);
        exactlyOneRight(entry, options);
        return options;
    }

    static List<Option> several(Entry entry) {
        var options = read(entry, 3, 6);
        var right = options.stream().filter(Option::right).count();
        if (right < 2 || right == options.size()) {
            entry.wrong(
                    "options",
                    "At least two options say `right: true` and at least one does not; here %d of %d do."
                            .formatted(right, options.size()));
        }
        if (!entry.optionalText("ask").orElse(CHOOSE_ALL).contains(CHOOSE_ALL)) {
            entry.wrong("ask", "Begin or end `ask` with \"Choose all that ...\".");
        }
        return options;
    }

    static List<Option> trueFalse(Entry entry) {
        var options = read(entry, 2, 2);
        if (options.size() == 2 && !options.stream().map(Option::say).toList().equals(List.of("True", "False"))) {
            entry.wrong("options", "The options are `say: \"True\"` and then `say: \"False\"`.");
        }
        exactlyOneRight(entry, options);
        return options;
    }

    private static void exactlyOneRight(Entry entry, List<Option> options) {
        if (options.stream().filter(Option::right).count() != 1) {
            entry.wrong("Exactly one option must say `right: true`.");
        }
    }

    private static List<Option> read(Entry entry, int fewest, int most) {
        var rows = Rows.of(entry, "options", fewest, most, "say", "right", "why");
        rows.allDifferent("say");
        return rows.map(row -> new Option(row.text("say"), row.yes("right"), row.text("why")));
    }
}
