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

    private final List<Rule> all;
    private final Map<String, Rule> byId;
    private final FactKinds kinds;
    private final WordLists words;

    Rules(List<Rule> all, FactKinds kinds, WordLists words) {
        this.all = all;
        this.byId = all.stream().collect(Collectors.toUnmodifiableMap(Rule::id, rule -> rule, (one, other) -> one));
        this.kinds = kinds;
        this.words = words;
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
        return all;
    }

    /** The rule of an id, which is for ever. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What has been passed and is not known to have started: it computes nothing. */
    public List<Rule> upcoming() {
        return all.stream().filter(Rule::isUpcoming).toList();
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
