package org.thinkuknow.oversight;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.AuditSearch;
import org.thinkuknow.audit.AuditSearch.Found;
import org.thinkuknow.audit.AuditSearch.Place;
import org.thinkuknow.audit.AuditSearch.Wanted;
import org.thinkuknow.audit.ClosedSubjects;
import org.thinkuknow.audit.Recorded;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks across the record for a supervisor, and writes down each look and each file that is taken out: once, not for every page. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class RecordDesk {

    /** How many lines a page has. */
    public static final int PAGE = 50;

    /** How many lines a file has at most. */
    public static final int MOST_IN_A_FILE = 10_000;

    private static final String RECORD = "the record";
    private static final int AT_ONCE = 500;
    private static final Set<String> NAMES_COLLEAGUES =
            Set.of("handed over", "released", "restricted", "lifted restriction");
    private static final String BETWEEN = ",? ";

    private final AuditSearch search;
    private final RecordPeople people;
    private final Staff staff;
    private final ClosedSubjects subjects;
    private final Audit audit;

    RecordDesk(AuditSearch search, RecordPeople people, Staff staff, ClosedSubjects subjects, Audit audit) {
        this.search = search;
        this.people = people;
        this.staff = staff;
        this.subjects = subjects;
        this.audit = audit;
    }

    /** The newest lines that fit. That somebody looked, and for what, is written down. */
    public RecordPage look(RecordFilter filter) {
        var page = page(filter, Optional.empty());
        audit.record("looked through the record", RECORD, words(filter));
        return page;
    }

    /** The lines after one that was shown: a part of the same look. */
    @Transactional(readOnly = true)
    public RecordPage goOn(RecordFilter filter, Place after) {
        return page(filter, Optional.of(after));
    }

    /**
     * The lines that fit as a table for a spreadsheet (CSV, UTF-8), the newest {@link #MOST_IN_A_FILE}; if there are more, its last
     * line says so. That it was taken, and with which choice, is written down.
     */
    public String table(RecordFilter filter) {
        var table = new RecordTable();
        var next = Optional.<Place>empty();
        do {
            var found = find(filter, next, Math.min(AT_ONCE, MOST_IN_A_FILE - table.length()) + 1);
            var shown = found.subList(0, Math.min(found.size(), Math.min(AT_ONCE, MOST_IN_A_FILE - table.length())));
            lines(filter, shown).forEach(table::add);
            next = found.size() > shown.size() ? Optional.of(shown.getLast().place()) : Optional.empty();
        } while (next.isPresent() && table.length() < MOST_IN_A_FILE);
        audit.record("took the record as a table", RECORD, "%,d lines; %s".formatted(table.length(), words(filter)));
        return table.end(next.isPresent());
    }

    /** A reference as it stands in the record, however it was typed; nothing if nothing is recorded of it. */
    @Transactional(readOnly = true)
    public Optional<String> reference(String typed) {
        return RecordReference.of(typed).filter(search::knows);
    }

    private RecordPage page(RecordFilter filter, Optional<Place> after) {
        var found = find(filter, after, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        return new RecordPage(
                lines(filter, shown),
                found.size() > PAGE ? Optional.of(shown.getLast().place()) : Optional.empty());
    }

    private List<Found> find(RecordFilter filter, Optional<Place> after, int most) {
        var who = who(filter);
        if (who.isEmpty() && !filter.person().isEmpty()) {
            return List.of();
        }
        return search.newest(
                new Wanted(
                        who.orElse(null),
                        filter.reference().isEmpty() ? null : filter.reference(),
                        acts(filter),
                        filter.since(),
                        filter.until()),
                after,
                most);
    }

    private Optional<String> who(RecordFilter filter) {
        return filter.person().isEmpty() ? Optional.empty() : people.named(filter.person());
    }

    private String words(RecordFilter filter) {
        return filter.words(who(filter).orElse(filter.person().isEmpty() ? "" : "a number that is nobody's"));
    }

    private Set<String> acts(RecordFilter filter) {
        var what = filter.what();
        if (what == null) {
            return Set.of();
        }
        var acts = new HashSet<String>();
        for (var act : what.acts()) {
            acts.add(act);
            if (Acts.isOpen(act)) {
                search.actsBeginningWith(Acts.beginning(act)).stream()
                        .filter(found -> Acts.lineOf(found)
                                .filter(line -> line.act().equals(act))
                                .isPresent())
                        .forEach(acts::add);
            }
        }
        return acts;
    }

    /** Whoever asks for one person or one act would read it off the places of lines that say nothing: then these are left out. */
    private List<RecordPage.Line> lines(RecordFilter filter, List<Found> found) {
        var tells = !filter.person().isEmpty() || filter.what() != null;
        var closed =
                subjects.among(found.stream().map(each -> each.line().subject()).collect(Collectors.toSet()));
        var names = staff.namesOf(found.stream()
                .filter(each -> !closed.contains(each.line().subject()))
                .flatMap(RecordDesk::usernames)
                .collect(Collectors.toSet()));
        return found.stream()
                .filter(each -> !tells || !closed.contains(each.line().subject()))
                .map(each -> closed.contains(each.line().subject()) ? restricted(each) : line(each, names))
                .toList();
    }

    /** That something was done is in its place; who did what is for whoever may know of the case. */
    private static RecordPage.Line restricted(Found found) {
        var line = found.line();
        return new RecordPage.Line(line.at(), "", "", "Restricted", "", line.subject(), "", found.ours());
    }

    /** What may be a username: of these acts the detail names colleagues so. */
    private static Stream<String> usernames(Found found) {
        var line = found.line();
        return Stream.concat(
                Stream.of(line.who(), line.subject()),
                NAMES_COLLEAGUES.contains(line.act())
                        ? Arrays.stream(line.detail().split(BETWEEN))
                        : Stream.empty());
    }

    private static String detail(Recorded line, Map<String, String> names) {
        return NAMES_COLLEAGUES.contains(line.act())
                ? Arrays.stream(line.detail().splitWithDelimiters(BETWEEN, 0))
                        .map(word -> names.getOrDefault(word, word))
                        .collect(Collectors.joining())
                : line.detail();
    }

    private RecordPage.Line line(Found found, Map<String, String> names) {
        var line = found.line();
        return new RecordPage.Line(
                line.at(),
                names.getOrDefault(line.who(), line.who()),
                people.number(line.who()),
                Acts.words(line.act()),
                detail(line, names),
                names.getOrDefault(line.subject(), line.subject()),
                RecordReference.page(line.subject()),
                found.ours());
    }
}
