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
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sign-in for each role, a second officer, educator, offender manager, teacher and lead, and a school for whoever teaches, in the demo
 * and nowhere else.
 */
@Component
@Profile("demo")
class DemoAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    /** Printed by {@code ./run}; it opens nothing outside the demo profile. */
    static final String PASSWORD = "look-around-first";

    private static final String SECOND_TEACHER = "demo-teacher-2";
    private static final String DEPUTY = "demo-safeguarding-lead-2";
    private static final School SCHOOL = new School("demo-school", "Demo School");

    private final Staff staff;
    private final Schools schools;
    private final AccountRepository accounts;
    private final Centre centre;

    DemoAccounts(Staff staff, Schools schools, AccountRepository accounts, Centre centre) {
        this.staff = staff;
        this.schools = schools;
        this.accounts = accounts;
        this.centre = centre;
    }

    @Override
    public void run(ApplicationArguments args) {
        Stream.concat(
                        Arrays.stream(Role.values()).map(role -> account(username(role), role)),
                        Stream.of(
                                account("demo-officer-2", Role.OFFICER),
                                account("demo-educator-2", Role.EDUCATOR),
                                account("demo-offender-manager-2", Role.OFFENDER_MANAGER),
                                account(SECOND_TEACHER, Role.TEACHER),
                                account(DEPUTY, Role.SAFEGUARDING_LEAD)))
                .filter(wanted -> !accounts.existsById(wanted.username()))
                .forEach(wanted -> unlessAnotherNodeDid(() -> staff.openAccount(wanted, true)));
        Stream.of(username(Role.TEACHER), SECOND_TEACHER, username(Role.SAFEGUARDING_LEAD), DEPUTY)
                .filter(username -> schools.of(username).isEmpty())
                .forEach(username -> unlessAnotherNodeDid(() ->
                        schools.place(new Membership(username, Optional.of(SCHOOL), username + "@school.example"))));
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
        var names = Arrays.stream(Role.values())
                .map(role -> "  %-22s %s".formatted(username(role), PASSWORD))
                .collect(Collectors.joining("\n"));
        log.info("Think U Know is at {}\nSign in at {}/sign-in:\n{}", centre.baseUrl(), centre.baseUrl(), names);
    }

    private static String username(Role role) {
        return "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NewAccount account(String username, Role role) {
        var name = "Demo " + username.substring("demo-".length()).replace('-', ' ');
        return new NewAccount(username, name, PASSWORD, Set.of(role));
    }
}
