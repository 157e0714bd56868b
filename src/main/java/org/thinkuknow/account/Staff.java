package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The people who sign in. */
@Service
public class Staff {

    private final AccountRepository accounts;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(
            AccountRepository accounts,
            PasswordRules rules,
            PasswordEncoder passwords,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
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
     * Opens an account. Its owner chooses their own password before anything else opens for them.
     *
     * @throws NewAccount.Refused if the username is taken, or the password is easy to guess
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public void open(NewAccount wanted) {
        openAccount(wanted);
        accounts.findById(wanted.username()).orElseThrow().handOver();
    }

    /**
     * Lets somebody sign in, or no longer.
     *
     * @throws NewAccount.Refused if it is one's own account that would be switched off, or the last administrator's
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public void setEnabled(String username, boolean enabled) {
        if (!enabled) {
            if (username.equals(SignedIn.username())) {
                throw new NewAccount.Refused(
                        "You cannot switch off your own account. Ask another administrator to do it.");
            }
            refuseToLoseTheLast(username, administrators());
        }
        accounts.findById(username).orElseThrow().setEnabled(enabled);
        audit.record(enabled ? "switched on" : "switched off", username, "account");
        if (!enabled) {
            events.publishEvent(new AccountSwitchedOff(username));
        }
    }

    /**
     * Gives somebody these roles and no other. Where one was taken away, every page they have open is left at once.
     *
     * @throws NewAccount.Refused if no role is left, or no administrator who can sign in would be
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @AsksAgain
    public void setRoles(String username, Set<Role> wanted) {
        if (wanted.isEmpty()) {
            throw new NewAccount.Refused("Please choose at least one role, or switch the account off.");
        }
        if (!wanted.contains(Role.ADMIN)) {
            refuseToLoseTheLast(username, administrators());
        }
        var account = accounts.findById(username).orElseThrow();
        var before = account.member().roles();
        if (!before.equals(wanted)) {
            account.setRoles(wanted);
            audit.record("changed roles", username, "from %s to %s".formatted(words(before), words(wanted)));
            events.publishEvent(new RolesChanged(username, wanted, !wanted.containsAll(before)));
        }
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Role::words).sorted().toList().toString();
    }

    private List<Account> administrators() {
        return accounts.lockAdministrators().stream()
                .filter(Account::isAdministrator)
                .toList();
    }

    private static void refuseToLoseTheLast(String username, List<Account> administrators) {
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

    /** Opens an account without asking who asks. */
    @Transactional
    void openAccount(NewAccount wanted) {
        rules.check(wanted.password(), List.of(wanted.username(), wanted.fullName()));
        openAccount(wanted, Objects.requireNonNull(passwords.encode(wanted.password())), false);
    }

    /** Opens an account without asking who asks, with the hash of a password that nobody has to be kept from choosing. */
    @Transactional
    void openAccount(NewAccount wanted, String passwordHash, boolean demo) {
        if (accounts.existsById(wanted.username())) {
            throw new NewAccount.Refused("That username is taken.");
        }
        accounts.save(new Account(wanted, passwordHash, demo, clock.instant()));
        audit.record("opened account", wanted.username(), words(wanted.roles()));
    }
}
