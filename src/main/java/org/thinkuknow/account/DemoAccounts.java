package org.thinkuknow.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sign-in for each role, and a second officer, in the demo and nowhere else. */
@Component
@Profile("demo")
class DemoAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    /** Printed by {@code ./run}; it opens nothing outside the demo profile. */
    static final String PASSWORD = "look-around-first";

    private final Staff staff;
    private final Accounts accounts;
    private final Centre centre;

    DemoAccounts(Staff staff, Accounts accounts, Centre centre) {
        this.staff = staff;
        this.accounts = accounts;
        this.centre = centre;
    }

    @Override
    public void run(ApplicationArguments args) {
        Stream.concat(Arrays.stream(Role.values()).map(role -> account(username(role), role)),
                        Stream.of(account("demo-officer-2", Role.OFFICER)))
                .filter(wanted -> !accounts.existsById(wanted.username())).forEach(this::open);
    }

    /** Another node may start on the same empty database at this moment. */
    private void open(NewAccount wanted) {
        try {
            staff.openAccount(wanted, true);
        } catch (DataIntegrityViolationException | NewAccount.Refused opened) {
            log.info("{} was opened by another node", wanted.username());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        var names = Arrays.stream(Role.values()).map(role -> "  %-22s %s".formatted(username(role), PASSWORD)).collect(Collectors.joining("\n"));
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
