package org.thinkuknow.account;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which school somebody belongs to, and who leads safeguarding there. */
@Service
public class Schools {

    private static final int SHORTEST_PART = 3;
    private static final int MOST_FOUND = 20;

    private final SchoolRepository schools;
    private final AccountRepository accounts;
    private final SchoolRegister register;
    private final Audit audit;
    private final Clock clock;

    Schools(SchoolRepository schools, AccountRepository accounts, SchoolRegister register, Audit audit, Clock clock) {
        this.schools = schools;
        this.accounts = accounts;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where everybody belongs, by username. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Map<String, Membership> ofEverybody() {
        var byKey = schools.findAll().stream()
                .map(this::asRegistered)
                .collect(Collectors.toMap(School::key, Function.identity()));
        return accounts.findAll().stream()
                .map(account -> new Membership(
                        account.member().username(),
                        account.school().map(byKey::get),
                        account.asLead().noticesTo()))
                .collect(Collectors.toMap(Membership::username, Function.identity()));
    }

    /**
     * Puts somebody into a school, or out of every school. What they have written stays with the school they wrote it in.
     *
     * @throws NewAccount.Refused if there is no such account, or the key is another school's
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public void assign(Membership wanted) {
        place(wanted);
    }

    /** The school somebody belongs to now; empty if to none. */
    @Transactional(readOnly = true)
    public Optional<School> of(String username) {
        return accounts.findById(username)
                .flatMap(Account::school)
                .flatMap(schools::findById)
                .map(this::asRegistered);
    }

    /** The schools with accounts whose name has some words in it, by name; at most 20, and none for fewer than three characters. */
    @Transactional(readOnly = true)
    public List<School> named(String part) {
        var words = part.strip();
        return words.length() < SHORTEST_PART
                ? List.of()
                : schools.findByNameContainingIgnoreCaseOrderByName(words, Limit.of(MOST_FOUND)).stream()
                        .map(this::asRegistered)
                        .toList();
    }

    /** The school with accounts that has a key. */
    @Transactional(readOnly = true)
    public Optional<School> keyed(String key) {
        return schools.findById(key).map(this::asRegistered);
    }

    /** A school's designated safeguarding leads who can sign in, by username. */
    @Transactional(readOnly = true)
    public List<SafeguardingLead> leadsOf(String schoolKey) {
        return withRole(schoolKey, Role.SAFEGUARDING_LEAD);
    }

    /** The keys of the schools with a safeguarding lead who can sign in. */
    @Transactional(readOnly = true)
    public List<String> keysWithLeads() {
        var like = "%" + Role.SAFEGUARDING_LEAD + "%";
        return accounts.enabledWithRoleLike(like, like).stream()
                .flatMap(account -> account.school().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<SafeguardingLead> withRole(String schoolKey, Role role) {
        return accounts.findBySchoolAndEnabledTrueOrderByUsername(schoolKey).stream()
                .filter(account -> account.member().roles().contains(role))
                .map(Account::asLead)
                .toList();
    }

    /** A school's head teachers who can sign in, by username; where two share the post the first is the one who is asked. */
    @Transactional(readOnly = true)
    public List<SafeguardingLead> headsOf(String schoolKey) {
        return withRole(schoolKey, Role.HEAD);
    }

    /** A school's chairs of governors who can sign in, by username; never whoever is its head, whom the records are about. */
    @Transactional(readOnly = true)
    public List<SafeguardingLead> chairsOf(String schoolKey) {
        var heads = headsOf(schoolKey);
        return withRole(schoolKey, Role.CHAIR).stream()
                .filter(chair -> !heads.contains(chair))
                .toList();
    }

    /** Whether somebody had an account already at a moment, at whatever school. */
    @Transactional(readOnly = true)
    public boolean wasHereAt(String username, Instant moment) {
        return accounts.findById(username)
                .filter(account -> account.wasOpenAt(moment))
                .isPresent();
    }

    /** Where notices to somebody go; empty if nobody has said. */
    @Transactional(readOnly = true)
    public Optional<String> addressOf(String username) {
        return accounts.findById(username)
                .map(account -> account.asLead().noticesTo())
                .filter(address -> !address.isEmpty());
    }

    /** Usernames of those whose address for notices took no mail when it was last written to. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Set<String> withoutMail() {
        return accounts.findAll().stream()
                .filter(Account::isWithoutMail)
                .map(account -> account.member().username())
                .collect(Collectors.toSet());
    }

    /**
     * Notes whether a lead's address took a notice; an address that does not is shown to the administrators.
     *
     * @param taken false if its server said that it takes no mail
     */
    @Transactional
    public void noteNotices(String username, boolean taken) {
        accounts.findById(username).ifPresent(account -> {
            if (taken) {
                account.noticesTaken();
            } else {
                account.noticesRefused(clock.instant());
            }
        });
    }

    /** Does so without asking who asks: for the demo. */
    @Transactional
    void place(Membership wanted) {
        var account = accounts.findById(wanted.username())
                .orElseThrow(() -> new NewAccount.Refused("There is no account with that username."));
        wanted.school().ifPresent(this::keep);
        account.joins(wanted.school().map(School::key).orElse(null), wanted.noticesTo());
        audit.record(
                "set school",
                wanted.username(),
                wanted.school().map(School::key).orElse("none"));
    }

    /** A mistyped key would give one school's records to another, so a key never changes its name on the way. */
    private void keep(School school) {
        var row = schools.findById(school.key());
        registeredName(school.key())
                .or(() -> row.map(known -> known.school().name()))
                .filter(name -> !name.equals(school.name()))
                .ifPresent(name -> {
                    throw new NewAccount.Refused("The key %s belongs to %s. Please write that name, or another key."
                            .formatted(school.key(), name));
                });
        if (row.isEmpty()) {
            schools.save(new SchoolRow(school));
        }
    }

    /** The register leads: what was written down here counts only for a school that it does not have (decision 0050). */
    private School asRegistered(SchoolRow row) {
        var known = row.school();
        return registeredName(known.key())
                .map(name -> new School(known.key(), name))
                .orElse(known);
    }

    private Optional<String> registeredName(String key) {
        return register.nameOf(key).filter(name -> name.length() <= School.LONGEST_NAME);
    }
}
