package org.thinkuknow.offender;

import org.thinkuknow.duties.Nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Invented people and what is entered of them. */
final class SomeOffender {

    static final LocalDate CONVICTED = LocalDate.of(2024, 3, 4);
    static final LocalDate BORN = LocalDate.of(1971, 5, 9);

    private SomeOffender() {}

    static Identity named(String firstNames, String lastName) {
        return new Identity(
                firstNames, lastName, List.of(), BORN, List.of(), List.of("1 Invented Road, Nowhere ZZ9 9ZZ"));
    }

    static Disposal twelveMonths() {
        return new Disposal(DisposalKind.CUSTODY, CONVICTED, "12 months", "Invented Crown Court");
    }

    static NewOffender registered(Identity identity) {
        return new NewOffender(Nation.EW, identity, twelveMonths(), true);
    }

    static NewEntry notified(LocalDate day, EntryKind... kinds) {
        return new NewEntry(Set.of(kinds), day, null, "PC Invented", "Nowhere police station", "Told in person");
    }

    static NewEntry happened(LocalDate day, EntryKind kind) {
        return new NewEntry(Set.of(kind), day, null, "", "", "");
    }

    static KnownEntry known(LocalDate day, EntryKind... kinds) {
        return new KnownEntry(Set.of(kinds), day, null);
    }
}
