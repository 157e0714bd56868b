package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.links.IdentifierKeys;
import org.thinkuknow.links.IdentifierKind;
import org.thinkuknow.links.Links;
import org.thinkuknow.people.People;
import org.thinkuknow.people.People.CaseRole;
import org.thinkuknow.people.People.FoundCard;
import org.thinkuknow.report.SearchedWords;
import org.thinkuknow.report.TypedReference;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds cases, open and closed, by whatever somebody types: a reference, what a report or a card is known by, or, with a reason, the
 * name of a person. That somebody looked, and for what kind, is written down; what they typed is not.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseFinding {

    private static final int LONGEST = 200;
    private static final String REFERENCE = "reference";

    private final CaseRepository cases;
    private final QueueLines lines;
    private final Links links;
    private final IdentifierKeys keys;
    private final People people;
    private final Audit audit;

    CaseFinding(CaseRepository cases, QueueLines lines, Links links, IdentifierKeys keys, People people, Audit audit) {
        this.cases = cases;
        this.lines = lines;
        this.links = links;
        this.keys = keys;
        this.people = people;
        this.audit = audit;
    }

    /**
     * The cases that have what was typed, by its reference or by what its report or somebody's card is known by.
     *
     * @throws TriageRefused if it can be nothing that is looked for
     */
    public Found find(String typed) {
        var text = typed.strip();
        TriageRefused.when(text.length() > LONGEST, "Look for at most 200 characters.");
        var reference = TypedReference.in(text).filter(cases::existsById);
        var kinds = links.kinds(text).stream().sorted().toList();
        TriageRefused.when(
                reference.isEmpty() && kinds.isEmpty(),
                "That is no reference, user name, e-mail address, telephone number, postcode, place or school that can be looked for.");
        var found = new Matches();
        reference.ifPresent(each -> found.add(each, REFERENCE));
        links.find(text).forEach(each -> found.add(each.reference(), each.by()));
        var cards = people.having(keys.typed(text));
        cards.forEach(found::add);
        written("by "
                + (kinds.isEmpty()
                        ? REFERENCE
                        : kinds.stream().map(IdentifierKind::words).collect(Collectors.joining(" or "))));
        return found(found, cards);
    }

    /**
     * The cases that name somebody by a name that sounds like this one, or that a card of such a name stands in.
     *
     * @param wanted the name, and why in the officer's own words, which never hold the name
     */
    public Found findPerson(SearchedWords wanted, SearchReason reason) {
        var found = new Matches();
        links.named(wanted.words()).forEach(each -> found.add(each, Set.of(IdentifierKind.SOUND)));
        var cards = people.having(keys.named(wanted.words()));
        cards.forEach(found::add);
        var all = found(found, cards);
        written("by name, for %s; %d found. Reason: %s"
                .formatted(reason.words(), all.cases().size(), wanted.reason()));
        return all;
    }

    private void written(String how) {
        audit.record("searched", "cases", how);
    }

    private Found found(Matches matches, List<FoundCard> cards) {
        var facts = cases.findAllById(matches.by.keySet()).stream()
                .map(Case::facts)
                .collect(Collectors.toMap(CaseFacts::reference, Function.identity()));
        var rows = lines.of(matches.by.keySet().stream()
                .filter(facts::containsKey)
                .map(facts::get)
                .limit(CaseSearch.MOST)
                .toList());
        return new Found(
                rows.stream()
                        .map(row -> new FoundCase(
                                row, List.copyOf(matches.of(row.facts().reference()))))
                        .toList(),
                cards);
    }

    /** By what each case was found, in the order of finding. */
    private static final class Matches {

        private final Map<String, Set<String>> by = new LinkedHashMap<>();

        Set<String> of(String reference) {
            return by.getOrDefault(reference, Set.of());
        }

        void add(String reference, String what) {
            by.computeIfAbsent(reference, one -> new LinkedHashSet<>()).add(what);
        }

        void add(String reference, Collection<IdentifierKind> kinds) {
            kinds.forEach(kind -> add(reference, kind.words()));
        }

        void add(FoundCard card) {
            card.cases().stream().map(CaseRole::reference).forEach(each -> add(each, "a card"));
        }
    }

    /** What a search found: cases, and cards of people. */
    public record Found(List<FoundCase> cases, List<FoundCard> cards) {}

    /** A case, and by what kinds of things it was found. */
    public record FoundCase(QueuedCase queued, List<String> by) {}
}
