package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.duties.Nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A dozen invented people, each at another stage on the day on which the demo begins; they are called as letters are on the air. */
final class DemoPeople {

    private static final LocalDate BORN = LocalDate.of(1970, 1, 1);

    private DemoPeople() {}

    /**
     * Somebody of the demo.
     *
     * @param entries what is entered, in this order
     * @param decided of the first notification; missing if nobody decided
     * @param flag    that stands; missing if none does
     */
    record DemoPerson(
            NewOffender person,
            List<NewEntry> entries,
            @Nullable Decision decided,
            @Nullable Flag flag) {}

    static List<DemoPerson> on(LocalDate today) {
        var years = today.minusYears(2);
        var first = notified(years.plusDays(2), EntryKind.FIRST);
        return List.of(
                entered("Alpha", sentence(today.minusDays(1))),
                entered("Bravo", sentence(today.minusDays(30)), spell(EntryKind.CUSTODY, today.minusDays(30))),
                entered(
                        "Charlie",
                        sentence(years),
                        first,
                        notified(today.minusYears(1).plusDays(5), EntryKind.PERIODIC)),
                entered(
                        "Delta",
                        sentence(years),
                        first,
                        notified(today.minusYears(1).plusDays(20), EntryKind.PERIODIC)),
                entered("Echo", sentence(today.minusDays(10))),
                decided("Foxtrot", sentence(today.minusDays(40)), Decision.EXCUSED),
                decided("Golf", sentence(today.minusDays(60)), Decision.CHARGED),
                entered("Hotel", sentence(years), notified(today.minusDays(7), EntryKind.FIRST, EntryKind.NO_HOME)),
                entered(
                        "India",
                        sentence(years),
                        notified(today.minusDays(90), EntryKind.FIRST),
                        happened(today.minusDays(1))),
                gone(today, sentence(today.minusYears(3))),
                new DemoPerson(
                        new NewOffender(
                                Nation.EW,
                                identity("Kilo", today.minusYears(16).minusDays(3)),
                                new Disposal(DisposalKind.CAUTION, today.minusDays(20), "", "Demo"),
                                true),
                        List.of(notified(today.minusDays(19), EntryKind.FIRST)),
                        null,
                        null),
                new DemoPerson(
                        new NewOffender(
                                Nation.SCO,
                                identity("Lima", BORN),
                                new Disposal(
                                        DisposalKind.WITHOUT_END,
                                        today.minusYears(15).plusDays(200),
                                        "",
                                        "Demo High Court"),
                                true),
                        List.of(
                                notified(today.minusYears(15).plusDays(201), EntryKind.FIRST),
                                notified(today.minusDays(150), EntryKind.PERIODIC)),
                        null,
                        null));
    }

    private static DemoPerson entered(String name, Disposal disposal, NewEntry... entries) {
        return new DemoPerson(
                new NewOffender(Nation.EW, identity(name, BORN), disposal, true), List.of(entries), null, null);
    }

    private static DemoPerson decided(String name, Disposal disposal, Decision decision) {
        return new DemoPerson(
                new NewOffender(Nation.EW, identity(name, BORN), disposal, true), List.of(), decision, null);
    }

    private static DemoPerson gone(LocalDate today, Disposal disposal) {
        return new DemoPerson(
                new NewOffender(Nation.NI, identity("Juliett", BORN), disposal, true),
                List.of(
                        notified(today.minusYears(1).minusDays(40), EntryKind.FIRST),
                        asked(EntryKind.ASKED_AT_ADDRESS, today.minusDays(20), "Nobody opened."),
                        asked(EntryKind.ASKED_FAMILY, today.minusDays(19), "Not heard of since the summer.")),
                null,
                Flag.WHEREABOUTS_UNKNOWN);
    }

    private static Identity identity(String name, LocalDate born) {
        return new Identity("Demo", name, List.of(), born, List.of(), List.of("1 Invented Street, Demo Town, ZZ9 9ZZ"));
    }

    private static Disposal sentence(LocalDate day) {
        return new Disposal(DisposalKind.CUSTODY, day, "12 months", "Demo Crown Court");
    }

    private static NewEntry notified(LocalDate day, EntryKind... kinds) {
        return new NewEntry(Set.of(kinds), day, null, "PC Demo", "Demo police station", "");
    }

    private static NewEntry happened(LocalDate day) {
        return new NewEntry(Set.of(EntryKind.MOVED), day, null, "", "", "");
    }

    private static NewEntry spell(EntryKind kind, LocalDate from) {
        return new NewEntry(Set.of(kind), from, null, "", "", "");
    }

    private static NewEntry asked(EntryKind kind, LocalDate day, String what) {
        return new NewEntry(Set.of(kind), day, null, "", "", what);
    }
}
