package org.thinkuknow.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which school somebody belongs to, and who leads safeguarding there. */
@Service
public class Schools {

    private final SchoolRows schools;
    private final Accounts accounts;
    private final Audit audit;

    Schools(SchoolRows schools, Accounts accounts, Audit audit) {
        this.schools = schools;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Where everybody belongs, by username. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Map<String, Membership> ofEverybody() {
        var byKey = schools.findAll().stream().map(SchoolRow::school).collect(Collectors.toMap(School::key, Function.identity()));
        return accounts.findAll().stream().map(account -> new Membership(account.member().username(), account.school().map(byKey::get), account.asLead().noticesTo()))
                .collect(Collectors.toMap(Membership::username, Function.identity()));
    }

    /**
     * Puts somebody into a school, or out of every school. What they have written stays with the school they wrote it in.
     *
     * @throws NewAccount.Refused if there is no such account, or the key is another school's
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void assign(Membership wanted) {
        place(wanted);
    }

    /** The school somebody belongs to now; empty if to none. */
    @Transactional(readOnly = true)
    public Optional<School> of(String username) {
        return accounts.findById(username).flatMap(Account::school).flatMap(schools::findById).map(SchoolRow::school);
    }

    /** A school's designated safeguarding leads who can sign in, by username. */
    @Transactional(readOnly = true)
    public List<SafeguardingLead> leadsOf(String schoolKey) {
        return accounts.findBySchoolAndEnabledTrueOrderByUsername(schoolKey).stream()
                .filter(account -> account.member().roles().contains(Role.SAFEGUARDING_LEAD)).map(Account::asLead).toList();
    }

    /** Does so without asking who asks: for the demo. */
    @Transactional
    void place(Membership wanted) {
        var account = accounts.findById(wanted.username()).orElseThrow(() -> new NewAccount.Refused("There is no account with that username."));
        wanted.school().ifPresent(this::keep);
        account.joins(wanted.school().map(School::key).orElse(null), wanted.noticesTo());
        audit.record("set school", wanted.username(), wanted.school().map(School::key).orElse("none"));
    }

    /** A mistyped key would give one school's records to another, so a key never changes its name on the way. */
    private void keep(School school) {
        var known = schools.findById(school.key()).map(row -> row.school().name());
        known.filter(name -> !name.equals(school.name())).ifPresent(name -> {
            throw new NewAccount.Refused("The key %s belongs to %s. Please write that name, or another key.".formatted(school.key(), name));
        });
        if (known.isEmpty()) {
            schools.save(new SchoolRow(school));
        }
    }
}
