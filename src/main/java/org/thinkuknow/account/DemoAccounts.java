package org.thinkuknow.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One sign-in for each role, and a second officer, in the demo and nowhere else. */
@Component
@Profile("demo")
class DemoAccounts implements ApplicationRunner {

    /** Printed by {@code ./run}; it opens nothing outside the demo profile. */
    static final String PASSWORD = "look-around-first";

    private final Staff staff;
    private final Accounts accounts;

    DemoAccounts(Staff staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments args) {
        Stream.concat(Arrays.stream(Role.values()).map(role -> account(username(role), role)),
                        Stream.of(account("demo-officer-2", Role.OFFICER)))
                .filter(wanted -> !accounts.existsById(wanted.username())).forEach(wanted -> staff.openAccount(wanted, true));
    }

    private static String username(Role role) {
        return "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NewAccount account(String username, Role role) {
        var name = "Demo " + username.substring("demo-".length()).replace('-', ' ');
        return new NewAccount(username, name, PASSWORD, Set.of(role));
    }
}
