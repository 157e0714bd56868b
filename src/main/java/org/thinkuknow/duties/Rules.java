package org.thinkuknow.duties;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The law as content/law/*.yaml has it: every rule with its days, and what facts are called. */
public class Rules {

    private static final String FOLDER = "law/";

    private final List<Rule> filed;
    private final FactKinds kinds;
    private final WordLists words;
    private final StartedLaw started;
    private volatile Known known;

    Rules(List<Rule> filed, FactKinds kinds, WordLists words) {
        this(filed, kinds, words, StartedLaw.NONE);
    }

    private Rules(List<Rule> filed, FactKinds kinds, WordLists words, StartedLaw started) {
        this.filed = filed;
        this.kinds = kinds;
        this.words = words;
        this.started = started;
        this.known = Known.of(filed, Map.of());
    }

    /** The rules as they are with what two people entered, until they enter more. */
    private record Known(Map<String, StartedLaw.Started> with, List<Rule> all, Map<String, Rule> byId) {

        static Known of(List<Rule> filed, Map<String, StartedLaw.Started> with) {
            var all = filed.stream()
                    .map(rule ->
                            rule.isUpcoming() && with.containsKey(rule.id()) ? rule.started(with.get(rule.id())) : rule)
                    .toList();
            return new Known(
                    with,
                    all,
                    all.stream().collect(Collectors.toUnmodifiableMap(Rule::id, rule -> rule, (one, other) -> one)));
        }
    }

    private Known known() {
        var with = started.entered();
        var last = known;
        if (last.with() != with) {
            last = Known.of(filed, with);
            known = last;
        }
        return last;
    }

    /** The same rules, which two people may start beside the files. */
    Rules with(StartedLaw entered) {
        return new Rules(filed, kinds, words, entered);
    }

    /** Reads all files; whatever is wrong with them is added to the problems. */
    public static Rules read(ContentFiles files, Problems problems) {
        return read(files, LocalDate.MIN, problems);
    }

    /**
     * The same for a build, which is warned of what nobody has looked at for a long time.
     *
     * @param today from which an old check is counted
     */
    public static Rules read(ContentFiles files, LocalDate today, Problems problems) {
        var kinds = FactKinds.read(files, problems);
        var words = WordLists.read(files, problems);
        var reader = new RuleReader(kinds, today);
        var rules = new ArrayList<Rule>();
        for (var file : files.under(FOLDER)) {
            if (!file.equals(FactKinds.FILE) && !file.equals(WordLists.FILE)) {
                Entry.parse(file, 1, files.written(file).orElse(""), problems).list().stream()
                        .map(reader::rule)
                        .forEach(rules::add);
            }
        }
        return new Rules(List.copyOf(rules), kinds, words);
    }

    /** Every rule, in the order of the files. */
    public List<Rule> all() {
        return known().all();
    }

    /** The rule of an id, which is for ever. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(known().byId().get(id));
    }

    /** What has been passed and is not known to have started: it computes nothing. */
    public List<Rule> upcoming() {
        return all().stream().filter(Rule::isUpcoming).toList();
    }

    /** What the files have as passed and not started, whether two people have entered its start or not. */
    public List<Rule> passed() {
        return filed.stream().filter(Rule::isUpcoming).toList();
    }

    /** What can be entered about somebody, in the order of the file. */
    public List<FactKind> factKinds() {
        return kinds.all().stream()
                .filter(kind -> kind.holds() != FactKind.Holds.ASIDE)
                .toList();
    }

    /**
     * Reads facts as people enter them.
     *
     * @param facts each as {@code key=value}
     * @throws IllegalArgumentException with a sentence for people, if one cannot be understood
     */
    public Facts facts(Nation nation, List<String> facts) {
        return FactsReader.read(kinds, nation, "", String.join(";", facts)).facts();
    }

    FactKinds kinds() {
        return kinds;
    }

    WordLists words() {
        return words;
    }
}
