package org.thinkuknow.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The facts of law that texts speak of, each with its nations, state and dates, from one file. A law that may start any day has to be
 * looked at every two months: until somebody does, the build warns and administrators read it on their pages. Neither a build nor a
 * site stops for it, since a child must reach it all the same (decision 0038).
 */
public class Laws {

    static final String FILE = "law.yaml";
    private static final String ADULTS = "says";
    private static final String CHILDREN = "to-children";
    private static final Pattern PLANNED =
            Pattern.compile("(?i)\\b(?:planned|plans?|not (?:yet )?(?:the )?law(?: yet)?)\\b");
    private static final Pattern NOT_STARTED = Pattern.compile(
            "(?i)\\b(?:not (?:yet )?started|not (?:yet )?been used|no start(?:ing)? day|on its way)\\b");
    private static final Pattern NOT_NOW =
            Pattern.compile("(?i)\\b(?:planned|not (?:yet )?(?:the )?law(?: yet)?|not (?:yet )?started)\\b");

    private final List<Law> all;

    Laws(List<Law> all) {
        this.all = all;
    }

    /**
     * Reads the file; whatever is wrong with it is added to the problems, and what is too old to the warnings.
     *
     * @param today from which an old check is counted
     */
    public static Laws read(ContentFiles files, LocalDate today, Problems problems) {
        var ids = new HashSet<String>();
        return new Laws(Entry.parse(FILE, 1, files.written(FILE).orElse(""), problems).list().stream()
                .map(entry -> law(entry, today, ids))
                .toList());
    }

    private static Law law(Entry entry, LocalDate today, Set<String> ids) {
        entry.onlyKeys(
                "id", ADULTS, CHILDREN, "nations", "state", "since", "expected", "source", "basis", "checked", "by");
        if (!ids.add(entry.text("id"))) {
            entry.wrong("id", "The id `%s` is used twice; give this fact one of its own.".formatted(entry.text("id")));
        }
        var state = Law.State.of(entry.text("state"));
        if (state.isEmpty()) {
            entry.wrong("state", "`state` must be in-force, enacted or announced.");
        }
        state.ifPresent(known -> words(entry, known));
        var nations = entry.list("nations").stream().map(Entry::text).toList();
        if (nations.isEmpty() || !Law.NATIONS.containsAll(nations)) {
            entry.wrong("nations", "`nations` must be some of England, Wales, Scotland and Northern Ireland.");
        }
        var basis = Law.Basis.of(entry.text("basis"));
        if (basis.isEmpty()) {
            entry.wrong("basis", "`basis` must be text, report or memory.");
        }
        if (basis.filter(Law.Basis.MEMORY::equals).isPresent()) {
            entry.doubt(
                    "basis",
                    "This is from memory; look it up in `%s` and say that you did.".formatted(entry.text("source")));
        }
        var since = entry.optionalText("since").map(text -> entry.date("since"));
        if (state.filter(Law.State.IN_FORCE::equals).isPresent()
                ? since.filter(today::isBefore).isPresent()
                : since.isPresent()) {
            entry.wrong("since", "`since` is for what is in force today; say `expected` for what is to come.");
        }
        if (state.filter(Law.State.ANNOUNCED::equals).isPresent()
                && entry.optionalText("expected").isEmpty()) {
            entry.wrong("`expected` is missing here; say when it is to begin, or that no day is known.");
        }
        var law = new Law(
                entry.text("id"),
                entry.text(ADULTS),
                entry.optionalText(CHILDREN),
                nations,
                state.orElse(Law.State.ANNOUNCED),
                since,
                entry.optionalText("expected"),
                entry.text("source"),
                basis.orElse(Law.Basis.MEMORY),
                entry.date("checked"),
                entry.text("by"));
        if (law.checked().isAfter(LocalDate.EPOCH) && law.checkDue().isBefore(today)) {
            entry.doubt(
                    "checked",
                    "Last checked on %s; make sure it is still right and write the day of today."
                            .formatted(law.checked()));
        }
        return law;
    }

    /** A plan is never told as law, nor law as a plan; and the words also stand in the middle of YAML. */
    private static void words(Entry entry, Law.State state) {
        for (var key : List.of(ADULTS, CHILDREN)) {
            var text = entry.optionalText(key).orElse("");
            if (Tokens.breaksYaml(text)) {
                entry.wrong(key, Tokens.ONE_LINE);
            }
            if (text.isEmpty()) {
                continue;
            }
            if (state == Law.State.ANNOUNCED && !PLANNED.matcher(text).find()) {
                entry.wrong(
                        key,
                        "This was announced and is not law; say so with \"planned\", \"plans\" or \"not law yet\".");
            } else if (state == Law.State.ENACTED && !NOT_STARTED.matcher(text).find()) {
                entry.wrong(
                        key, "This has not started; say so with \"not started\", \"no start day\" or \"on its way\".");
            } else if (state == Law.State.IN_FORCE && NOT_NOW.matcher(text).find()) {
                entry.wrong(key, "This is in force; do not call it planned.");
            }
        }
    }

    /** What each token of law becomes, by the words in its braces. */
    static Map<String, String> sentences(String yaml) {
        var sentences = new HashMap<String, String>();
        for (var entry : Entry.parse(FILE, 1, yaml, new Problems()).list()) {
            var id = entry.optionalText("id").orElse("");
            entry.optionalText(ADULTS).ifPresent(text -> sentences.put("%s %s".formatted(Tokens.LAW, id), text));
            entry.optionalText(CHILDREN)
                    .ifPresent(text -> sentences.put("%s %s".formatted(Tokens.LAW_FOR_CHILDREN, id), text));
        }
        return sentences;
    }

    /** The one with an id. */
    public Optional<Law> find(String id) {
        return all.stream().filter(law -> law.id().equals(id)).findFirst();
    }

    /** Those that nobody has checked for too long on a day, what was due first in front. */
    public List<Law> uncheckedOn(LocalDate day) {
        return all.stream()
                .filter(law -> law.checkDue().isBefore(day))
                .sorted(Comparator.comparing(Law::checkDue))
                .toList();
    }

    /** All of them, in the order of the file. */
    public List<Law> all() {
        return all;
    }
}
