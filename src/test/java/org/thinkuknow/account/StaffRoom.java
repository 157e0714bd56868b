package org.thinkuknow.account;

import org.mockito.Mockito;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

/** Accounts that live in memory for one test. */
final class StaffRoom {

    static final String PASSWORD = "three words here";

    /** As in {@code PasswordHashing}, which has a test of its own, with little memory and one round. */
    private static final PasswordEncoder HASHES =
            new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));

    private static final String HASH = HASHES.encode(PASSWORD);

    final AccountRepository accounts = Mockito.mock(AccountRepository.class);
    final Staff staff =
            new Staff(accounts, new PasswordRules(), HASHES, Mockito.mock(Audit.class), event -> {}, Clock.systemUTC());

    StaffRoom() {
        Map<String, Account> kept = new LinkedHashMap<>();
        when(accounts.count()).thenAnswer(call -> (long) kept.size());
        when(accounts.existsById(anyString())).thenAnswer(call -> kept.containsKey(call.<String>getArgument(0)));
        when(accounts.findById(anyString()))
                .thenAnswer(call -> Optional.ofNullable(kept.get(call.<String>getArgument(0))));
        when(accounts.findAll()).thenAnswer(call -> new ArrayList<>(kept.values()));
        when(accounts.save(any())).thenAnswer(call -> {
            Account account = call.getArgument(0);
            kept.put(account.member().username(), account);
            return account;
        });
    }

    void open(String username, Role role, boolean demo) {
        staff.openAccount(new NewAccount(username, "Ada Tester", PASSWORD, Set.of(role)), HASH, demo);
    }
}
