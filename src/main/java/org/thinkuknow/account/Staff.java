package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people who sign in. */
@Service
public class Staff {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody, by username. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<StaffMember> everybody() {
        return accounts.findAll().stream()
                .map(Account::member)
                .sorted(Comparator.comparing(StaffMember::username))
                .toList();
    }

    /** The officers and supervisors who can sign in, by username. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR', 'OFFICER')")
    @Transactional(readOnly = true)
    public List<StaffMember> officers() {
        return accounts.enabledWithRoleLike("%OFFICER%", "%SUPERVISOR%").stream()
                .map(Account::member)
                .filter(Staff::isOfficer)
                .toList();
    }

    /** The educators who can sign in, by username. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'EDUCATOR')")
    @Transactional(readOnly = true)
    public List<StaffMember> educators() {
        return accounts.enabledWithRoleLike("%EDUCATOR%", "%EDUCATOR%").stream()
                .map(Account::member)
                .filter(member -> member.roles().contains(Role.EDUCATOR))
                .toList();
    }

    /** The offender managers who can sign in, by username. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFENDER_MANAGER')")
    @Transactional(readOnly = true)
    public List<StaffMember> offenderManagers() {
        return accounts.enabledWithRoleLike("%OFFENDER_MANAGER%", "%OFFENDER_MANAGER%").stream()
                .map(Account::member)
                .filter(member -> member.roles().contains(Role.OFFENDER_MANAGER))
                .toList();
    }

    /** Whether somebody is an educator who can sign in. */
    @Transactional(readOnly = true)
    public boolean isActiveEducator(String username) {
        return isActive(username, Role.EDUCATOR);
    }

    private boolean isActive(String username, Role role) {
        return accounts.findById(username)
                .map(Account::member)
                .filter(StaffMember::enabled)
                .filter(member -> member.roles().contains(role))
                .isPresent();
    }

    /** Whether somebody is a teacher who can sign in. */
    @Transactional(readOnly = true)
    public boolean isActiveTeacher(String username) {
        return isActive(username, Role.TEACHER);
    }

    /** Whether somebody is an officer or supervisor who can sign in. */
    @Transactional(readOnly = true)
    public boolean isActiveOfficer(String username) {
        return accounts.findById(username)
                .map(Account::member)
                .filter(StaffMember::enabled)
                .filter(Staff::isOfficer)
                .isPresent();
    }

    private static boolean isOfficer(StaffMember member) {
        return member.roles().contains(Role.OFFICER) || member.roles().contains(Role.SUPERVISOR);
    }

    /** The name that colleagues read for a username; the username itself if the account is gone. */
    @Transactional(readOnly = true)
    public String nameOf(String username) {
        return accounts.findById(username)
                .map(account -> account.member().fullName())
                .orElse(username);
    }

    /** The names of several by their usernames, as {@link #nameOf} has each. */
    @Transactional(readOnly = true)
    public Map<String, String> namesOf(Set<String> usernames) {
        var names = new HashMap<String, String>();
        usernames.forEach(username -> names.put(username, username));
        accounts.findAllById(usernames).stream()
                .map(Account::member)
                .forEach(member -> names.put(member.username(), member.fullName()));
        return names;
    }

    /**
     * Opens an account.
     *
     * @throws NewAccount.Refused if the username is taken
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void open(NewAccount wanted) {
        openAccount(wanted, false);
    }

    /**
     * Lets somebody sign in, or no longer.
     *
     * @throws NewAccount.Refused if it is one's own account that would be switched off, or the last administrator's
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void setEnabled(String username, boolean enabled) {
        if (!enabled) {
            refuseToLockOut(
                    username,
                    accounts.lockAdministrators().stream()
                            .filter(Account::isAdministrator)
                            .toList());
        }
        accounts.findById(username).orElseThrow().setEnabled(enabled);
        audit.record(enabled ? "switched on" : "switched off", username, "account");
        if (!enabled) {
            events.publishEvent(new AccountSwitchedOff(username));
        }
    }

    private static void refuseToLockOut(String username, List<Account> administrators) {
        if (username.equals(SignedIn.username())) {
            throw new NewAccount.Refused("You cannot switch off your own account. Ask another administrator to do it.");
        }
        var wanted = administrators.stream()
                .filter(account -> account.member().username().equals(username))
                .findFirst();
        if (wanted.isPresent()
                && administrators.stream()
                        .noneMatch(other -> other != wanted.get() && other.standsInFor(wanted.get()))) {
            throw new NewAccount.Refused(
                    "This is the last administrator who can sign in. Open another administrator's account first.");
        }
    }

    boolean hasNobody() {
        return accounts.count() == 0;
    }

    /** Opens an account without asking who asks: for the first administrator and the demo. */
    @Transactional
    void openAccount(NewAccount wanted, boolean demo) {
        if (accounts.existsById(wanted.username())) {
            throw new NewAccount.Refused("That username is taken.");
        }
        accounts.save(new Account(wanted, passwords.encode(wanted.password()), demo, clock.instant()));
        audit.record(
                "opened account",
                wanted.username(),
                wanted.roles().stream().map(Role::words).sorted().toList().toString());
    }
}
