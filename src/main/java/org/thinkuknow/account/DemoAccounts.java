package org.thinkuknow.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sign-in for each role, a second officer, educator, offender manager, teacher and lead, and the people of a primary and a secondary
 * school, in the demo and nowhere else.
 */
@Component
@Profile("demo")
class DemoAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    /** Printed by {@code ./run}; it opens nothing outside the demo profile. */
    static final String PASSWORD = "look-around-first";

    private static final String SECOND_TEACHER = "demo-teacher-2";

    /** The people of the secondary school, by username, in the order in which they are printed. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(DemoSchool.SECONDARY.teacher(), "Rhian Oakes");
        NAMES.put(DemoSchool.SECONDARY.lead(), "Joanna Vale");
        NAMES.put(DemoSchool.SECONDARY.deputy(), "Samir Khatri");
        NAMES.put(DemoSchool.SECONDARY.head(), "Ruth Penhale");
    }

    private final Staff staff;
    private final Schools schools;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Centre centre;

    DemoAccounts(Staff staff, Schools schools, AccountRepository accounts, PasswordEncoder passwords, Centre centre) {
        this.staff = staff;
        this.schools = schools;
        this.accounts = accounts;
        this.passwords = passwords;
        this.centre = centre;
    }

    @Override
    public void run(ApplicationArguments args) {
        var missing = Stream.of(
                        Arrays.stream(Role.values()).map(role -> account(username(role), role)),
                        Stream.of(
                                account("demo-officer-2", Role.OFFICER),
                                account("demo-educator-2", Role.EDUCATOR),
                                account("demo-offender-manager-2", Role.OFFENDER_MANAGER),
                                account(SECOND_TEACHER, Role.TEACHER)),
                        Arrays.stream(DemoSchool.values()).flatMap(DemoAccounts::people))
                .flatMap(wanted -> wanted)
                .filter(wanted -> !accounts.existsById(wanted.username()))
                .toList();
        if (!missing.isEmpty()) {
            open(missing);
        }
        place(DemoSchool.PRIMARY, Stream.of(SECOND_TEACHER, username(Role.HEAD)));
        place(DemoSchool.SECONDARY, Stream.of(username(Role.CHAIR)));
    }

    /** All have one password, which is hashed once. */
    private void open(List<NewAccount> missing) {
        var hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        missing.forEach(wanted -> unlessAnotherNodeDid(() -> staff.openAccount(wanted, hash, true)));
    }

    private static Stream<NewAccount> people(DemoSchool school) {
        return Stream.concat(
                Stream.of(account(school.teacher(), Role.TEACHER)),
                school.leads().stream().map(username -> account(username, Role.SAFEGUARDING_LEAD)));
    }

    private void place(DemoSchool in, Stream<String> others) {
        Stream.of(Stream.of(in.teacher()), in.leads().stream(), others)
                .flatMap(usernames -> usernames)
                .filter(username -> schools.of(username).isEmpty())
                .forEach(username -> unlessAnotherNodeDid(() -> schools.place(
                        new Membership(username, Optional.of(in.school()), username + "@school.example"))));
    }

    /** Another node may start on the same empty database at this moment. */
    private static void unlessAnotherNodeDid(Runnable step) {
        try {
            step.run();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException | NewAccount.Refused done) {
            log.info("Another node opens the demo's accounts at this moment");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        log.info(
                "Think U Know is at {}\nSign in at {}/sign-in:\n{}\nA second school, with the same password ({}):\n{}",
                centre.baseUrl(),
                centre.baseUrl(),
                lines(Arrays.stream(Role.values()).map(role -> "%-22s %s".formatted(username(role), PASSWORD))),
                DemoSchool.SECONDARY.school().name(),
                lines(NAMES.keySet().stream()));
    }

    private static String lines(Stream<String> lines) {
        return lines.map("  "::concat).collect(Collectors.joining("\n"));
    }

    private static String username(Role role) {
        return "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NewAccount account(String username, Role role) {
        var name = "Demo " + username.substring("demo-".length()).replace('-', ' ');
        return new NewAccount(username, NAMES.getOrDefault(username, name), PASSWORD, Set.of(role));
    }
}
