package org.thinkuknow.trusts;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;

import java.util.List;
import java.util.UUID;

/** Which schools are in which trust, and who reads the trust's numbers: administrators say so (decision 0124). */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class TrustDesk {

    private static final int LONGEST_NAME = 100;
    private static final int REFERENCE = 18;

    private final TrustRows rows;
    private final Schools schools;
    private final Staff staff;
    private final Audit audit;

    TrustDesk(TrustRows rows, Schools schools, Staff staff, Audit audit) {
        this.rows = rows;
        this.schools = schools;
        this.staff = staff;
        this.audit = audit;
    }

    /** All trusts, by name. */
    @Transactional(readOnly = true)
    public List<Trust> all() {
        return rows.all().stream()
                .map(trust -> new Trust(
                        trust.reference(),
                        trust.name(),
                        TrustSchools.named(schools, rows.schools(trust.reference())),
                        rows.leads(trust.reference())))
                .toList();
    }

    /** Who may be made a lead: whoever can sign in and has the role, by username. */
    @Transactional(readOnly = true)
    public List<StaffMember> mayLead() {
        return staff.everybody().stream()
                .filter(member -> member.enabled() && member.roles().contains(Role.TRUST_LEAD))
                .toList();
    }

    /**
     * Makes a trust without schools.
     *
     * @throws TrustRefused if the name will not do, or another trust has it
     */
    @Transactional
    public void make(String name) {
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            throw new TrustRefused("Please give the trust’s name, at most 100 characters.");
        }
        var reference = "T-" + UUID.randomUUID().toString().substring(0, REFERENCE);
        if (!rows.add(reference, wanted)) {
            throw new TrustRefused("There is a trust of that name already.");
        }
        audit.record("made a trust", reference, "");
    }

    /**
     * Takes away a trust.
     *
     * @throws TrustRefused if it has schools or leads
     */
    @Transactional
    public void remove(String trust) {
        if (!rows.removeEmpty(trust)) {
            throw new TrustRefused("Please take out its schools and leads first.");
        }
        audit.record("took away a trust", trust, "");
    }

    /**
     * Puts a school into a trust, whose leads see its numbers from now on.
     *
     * @throws TrustRefused if there is no such school or trust, or the school is in a trust
     */
    @Transactional
    @AsksAgain
    public void put(String trust, String school) {
        if (schools.keyed(school).isEmpty()) {
            throw new TrustRefused("Please choose a school.");
        }
        rows.ofSchool(school).ifPresent(other -> {
            throw new TrustRefused("The school is in %s. Please take it out there first.".formatted(other.name()));
        });
        if (!rows.addSchool(trust, school)) {
            throw new TrustRefused("A colleague changed this trust at the same moment. Please look again.");
        }
        audit.record("put into a trust", school, trust);
    }

    /** Takes a school out of its trust, whose leads see its numbers no longer. */
    @Transactional
    public void takeOut(String school) {
        if (rows.removeSchool(school)) {
            audit.record("took out of a trust", school, "");
        }
    }

    /**
     * Lets somebody read the numbers of a trust.
     *
     * @throws TrustRefused if they do not have the role, lead a trust already, or there is no such trust
     */
    @Transactional
    @AsksAgain
    public void appoint(String trust, String username) {
        if (mayLead().stream().noneMatch(member -> member.username().equals(username))) {
            throw new TrustRefused("Please choose somebody who has the role “trust lead”.");
        }
        rows.ledBy(username).ifPresent(other -> {
            throw new TrustRefused("They lead %s already. Nobody leads two trusts.".formatted(other.name()));
        });
        if (!rows.addLead(trust, username)) {
            throw new TrustRefused("A colleague changed this trust at the same moment. Please look again.");
        }
        audit.record("appointed a trust lead", username, trust);
    }

    /** Somebody leads their trust no longer. */
    @Transactional
    public void dismiss(String username) {
        if (rows.removeLead(username)) {
            audit.record("ended a trust lead", username, "");
        }
    }
}
