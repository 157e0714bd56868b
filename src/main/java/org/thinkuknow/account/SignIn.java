package org.thinkuknow.account;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Looks up who signs in. A demo account opens nothing outside the demo. */
@Service
class SignIn implements UserDetailsService {

    private final AccountRepository accounts;
    private final boolean demo;

    SignIn(AccountRepository accounts, Environment environment) {
        this.accounts = accounts;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var account = NewAccount.usernameIn(username)
                .flatMap(accounts::findById)
                .filter(found -> demo || !found.isDemo())
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with that name"));
        return new StaffUser(account);
    }
}
