package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who at each school hears of what is about somebody who works there: the head teacher, who signs in, and the chair of governors, who is
 * written to or signs in, too. These are never one person (decisions 0114 and 0141).
 */
@Service
public class GovernedSchools {

    private final SchoolRepository rows;
    private final AccountRepository accounts;
    private final Schools schools;
    private final StraightToCentre straight;
    private final Audit audit;

    GovernedSchools(
            SchoolRepository rows,
            AccountRepository accounts,
            Schools schools,
            StraightToCentre straight,
            Audit audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.schools = schools;
        this.straight = straight;
        this.audit = audit;
    }

    /** All schools with accounts, by name. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<GovernedSchool> all() {
        Map<String, Integer> sent = straight.bySchool();
        return rows.findAll().stream()
                .map(row -> {
                    var school = row.school();
                    return new GovernedSchool(
                            schools.keyed(school.key()).orElse(school),
                            Head.of(schools.headsOf(school.key())),
                            row.chair().orElse(null),
                            Objects.requireNonNullElse(sent.get(school.key()), 0));
                })
                .sorted(Comparator.comparing(
                                (GovernedSchool each) -> each.school().name())
                        .thenComparing(each -> each.school().key()))
                .toList();
    }

    /**
     * Enters who chairs the governors of a school.
     *
     * @param chair empty if nobody does, or it is not known
     * @throws NewAccount.Refused if there is no such school, or the address is that of somebody who signs in there
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public void setChair(String key, Optional<ChairOfGovernors> chair) {
        var row = rows.findById(key).orElseThrow(() -> new NewAccount.Refused("Please choose a school."));
        if (chair.filter(wanted -> worksThere(key, wanted)).isPresent()) {
            throw new NewAccount.Refused(
                    "That is the address of somebody who signs in at this school. What is about the head "
                            + "must not reach them: please give the chair’s own address.");
        }
        row.chairedBy(chair.orElse(null));
        rows.save(row);
        audit.record("set chair of governors", key, chair.isPresent() ? "entered" : "taken out");
    }

    /** Who chairs the governors of a school; empty if nobody is entered, or the address has become that of somebody who signs in there. */
    @Transactional(readOnly = true)
    public Optional<ChairOfGovernors> chairOf(String key) {
        return rows.findById(key).flatMap(SchoolRow::chair).filter(chair -> !worksThere(key, chair));
    }

    /** Whoever signs in as the chair and as nothing else may have the address that is entered for the chair. */
    private boolean worksThere(String key, ChairOfGovernors chair) {
        return accounts.findBySchoolAndEnabledTrueOrderByUsername(key).stream()
                .filter(account -> !account.member().roles().equals(Set.of(Role.CHAIR)))
                .map(account -> account.asLead().noticesTo())
                .anyMatch(chair.mail()::equalsIgnoreCase);
    }

    /**
     * A school, and who hears there of what is about somebody who works there.
     *
     * @param head     whether a head teacher can sign in, and be told
     * @param chair    null if nobody is entered
     * @param straight how many signed records went straight to the officers, because nobody there could be given them
     */
    public record GovernedSchool(
            School school, Head head, @Nullable ChairOfGovernors chair, int straight) {}

    /** Whether a school has a head teacher who hears of what waits. */
    public enum Head {
        NOBODY,
        WITHOUT_ADDRESS,
        TOLD;

        private static Head of(List<SafeguardingLead> heads) {
            return heads.stream()
                    .findFirst()
                    .map(head -> head.noticesTo().isEmpty() ? WITHOUT_ADDRESS : TOLD)
                    .orElse(NOBODY);
        }
    }
}
